// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionsource.h"

#include "pagestack.h"

#include <model/core/programtexts.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/livecommands.h>

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QPointer>
#include <QSet>
#include <QTabWidget>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// One of each name. Where a key does what a button does, the button says whether it can be done, and the
/// action has the key.
QList<LiveCommand> usableCommands(const QWidget &window, const QWidget &page)
{
    QHash<QString, bool> buttons; ///< names, with whether one of that name can be pressed
    const auto pressable = liveButtons(page);
    for (const LiveCommand &button : pressable)
        buttons[button.text] = buttons.value(button.text) || button.isUsable;

    QSet<QString> names;
    QList<LiveCommand> usable;
    const auto add = [&](const LiveCommand &command) {
        if (!command.isUsable || command.isHidden || !buttons.value(command.text, true) ||
            names.contains(command.text))
            return;
        names.insert(command.text);
        usable.append(command);
    };
    const auto actions = liveActions(window);
    std::for_each(actions.cbegin(), actions.cend(), add);
    std::for_each(pressable.cbegin(), pressable.cend(), add);
    return usable;
}

} // namespace

void ActionSource::offer(QObject *, const Receiver &receive)
{
    const QWidget *page = m_pages->page();
    if (!page)
        return;
    Entries entries;
    const auto commands = usableCommands(*m_pages->window(), *page);
    for (const LiveCommand &command : commands) {
        // Later: the palette is gone then, and the keyboard is where it was.
        entries.append({PaletteEntry::Kind::Action, command.text, keyText(command.keys.value(0)),
                        [command, context = m_pages] {
                            QMetaObject::invokeMethod(
                                context, [command] { trigger(command); }, Qt::QueuedConnection);
                        },
                        command.otherNames});
    }
    const auto allTabs = page->findChildren<QTabWidget *>();
    for (QTabWidget *tabs : allTabs) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (!tabs->isTabEnabled(i) || !tabs->isTabVisible(i))
                continue;
            const auto show = [tabs = QPointer(tabs), i] {
                if (tabs)
                    tabs->setCurrentIndex(i);
            };
            entries.append({PaletteEntry::Kind::Tab,
                            tabs->tabText(i).remove(u'&'),
                            {},
                            show,
                            englishOf(tabs->tabText(i))});
        }
    }
    receive(entries);
}

} // namespace lambdesk
