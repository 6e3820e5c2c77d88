// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textcomparison.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QTreeView;

namespace lambdesk
{

class ComparisonDelegate;
class ComparisonModel;
class SecondaryButton;

/// Two texts side by side that scroll together, and the way from one difference to the next (F7, Shift+F7).
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// The names stand above the texts. Goes to the first difference.
    void show(std::shared_ptr<const TextComparison> comparison, const QString &nameBefore,
              const QString &nameAfter);
    void clear();
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side {
        QLabel *name = nullptr;
        QTreeView *view = nullptr;
        ComparisonModel *model = nullptr;
        ComparisonDelegate *delegate = nullptr;
    };
    Side makeSide(ComparedSide side, const QString &objectName, const QString &accessibleName);
    void couple();
    void copy(const Side &side) const;
    void fitColumns();
    void step(int by);
    void goTo(int row);
    /// The number, from 0, of the difference that the current row is in or the last one above it; -1 above
    /// the first.
    int currentDifference() const;
    void showPlace();

    std::shared_ptr<const TextComparison> m_comparison;
    std::array<Side, 2> m_sides;
    QLabel *m_place;
    SecondaryButton *m_previous;
    SecondaryButton *m_next;
};

} // namespace lambdesk
