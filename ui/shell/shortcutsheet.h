// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QSortFilterProxyModel;

namespace lambdesk
{

class DataTable;
class EmptyState;
class FilterField;
class LinkButton;
class ShortcutsModel;

/// All keys of the window, read from the actions that answer to them, grouped by where they work. Deletes
/// itself.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    /// `makeNext` makes a page that isn't there yet and says whether it did: its keys belong here, too. It is
    /// called until there are all, one page at a time, while the sheet is shown.
    ShortcutSheet(std::function<bool()> makeNext, QWidget *window);

Q_SIGNALS:
    /// The user wants to choose other keys; the sheet closes.
    void preferencesRequested();

private:
    void setupTable();
    void load();
    void showRows();
    void explainNothing();
    QList<int> shareWidth(int room) const;
    void makePages();

    std::function<bool()> m_makeNext;
    ShortcutsModel *m_model;
    QSortFilterProxyModel *m_shown;
    FilterField *m_filter;
    DataTable *m_table;
    EmptyState *m_nothing;
    LinkButton *m_preferences; ///< below its words, where they are about them
};

} // namespace lambdesk
