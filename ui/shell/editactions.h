// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace lambdesk
{

/// The menu Edit: what fields and editors do of themselves at their keys, for who looks for it in a menu. It
/// is about the field that had the keyboard before the menu.
class EditActions final : public QObject
{
    Q_OBJECT
public:
    /// `bar` is where the menu is opened from: the keyboard may be there meanwhile.
    EditActions(QMenu *menu, QWidget *bar);

private:
    void add(const QString &objectName, const QString &text, const QKeySequence &keys, const char *slot,
             bool changes);
    void showWhatCanBeDone();
    void showKeys(bool shown);

    struct Entry {
        QAction *action;
        QKeySequence keys;
        QByteArray slot;
        bool changes; ///< the text
    };
    QMenu *m_menu;
    QList<Entry> m_entries;
    QPointer<QWidget> m_target;
};

} // namespace lambdesk
