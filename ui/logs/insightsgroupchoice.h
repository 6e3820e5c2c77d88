// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/button.h>

#include <QStringList>

class QFrame;
class QListWidget;

namespace lambdesk
{

class FilterField;
/// A button that says which log groups are chosen, and opens a list to choose them from.
class InsightsGroupChoice final : public SecondaryButton
{
    Q_OBJECT
public:
    explicit InsightsGroupChoice(QWidget *parent = nullptr);

    /// What there is; what was chosen stays so, also when it isn't there.
    void setGroups(const QStringList &groups);
    void setChosen(const QStringList &groups);
    /// By name.
    QStringList chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();

private:
    void setupPopup();
    void openPopup();
    void goToList();
    void fill();
    void takeChecks();
    void showText();

    QStringList m_groups;
    QStringList m_chosen;
    QFrame *m_popup;
    FilterField *m_filter;
    QListWidget *m_list;
};

} // namespace lambdesk
