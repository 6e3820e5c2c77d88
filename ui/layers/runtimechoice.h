// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace lambdesk
{

/// Which runtimes something is for: a box to tick for each that is known, and a line for others.
class RuntimeChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit RuntimeChoice(const QList<Runtime> &runtimes, QWidget *parent = nullptr);

    void setChosen(const QStringList &ids);
    /// Those that are ticked, in their order, then the others as they were typed.
    QStringList chosen() const;
    /// The user has ticked or typed something.
    bool isTouched() const { return m_isTouched; }
    /// What Tab goes through, in its order.
    QList<QWidget *> stops() const;

private:
    QList<QCheckBox *> m_boxes;
    QStringList m_ids; ///< of the boxes
    QLineEdit *m_others;
    bool m_isTouched = false;
};

} // namespace lambdesk
