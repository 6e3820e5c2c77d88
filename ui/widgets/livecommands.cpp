// SPDX-License-Identifier: GPL-3.0-or-later
#include "livecommands.h"

#include "button.h"

#include <model/core/programtexts.h>

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace lambdesk
{

namespace
{

/// The widget by which the user gets at the action: of a menu, the one that opens it.
QWidget *ownerOf(const QAction &action)
{
    auto *widget = qobject_cast<QWidget *>(action.parent());
    while (qobject_cast<QMenu *>(widget))
        widget = widget->parentWidget();
    return widget;
}

QString placeOf(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const QString place = widget->property(commandproperty::place).toString();
        if (!place.isEmpty())
            return place;
    }
    return widget ? widget->property(commandproperty::place).toString() : QString();
}

/// The icon in a field, which has a text for screen readers only.
bool isIconOfField(const QAction &action)
{
    return qobject_cast<QLineEdit *>(action.parent()) && action.shortcuts().isEmpty();
}

/// `&Open…\tCtrl+O` is `Open`, and `R&&D` is `R&D`.
QString plain(QString text)
{
    constexpr QChar sign(0xfffe); // in no text
    text = text.section(u'\t', 0, 0).replace(QStringLiteral("&&"), sign).remove(u'&').replace(sign, u'&');
    text = text.trimmed();
    while (text.endsWith(u'…') || text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// `given`, or else what the window says for `text`.
QStringList plainEnglish(const QString &text, const QString &given = {})
{
    QStringList plainTexts;
    const QStringList texts = given.isEmpty() ? englishOf(text) : QStringList{given};
    for (const QString &each : texts)
        plainTexts << plain(each);
    plainTexts.removeAll(plain(text));
    plainTexts.removeDuplicates();
    return plainTexts;
}

} // namespace

QList<LiveCommand> liveActions(const QWidget &root)
{
    QList<LiveCommand> commands;
    const auto actions = root.findChildren<QAction *>();
    for (QAction *action : actions) {
        const QWidget *owner = ownerOf(*action);
        const QString name = action->property(commandproperty::name).toString();
        const QString whole = name.isEmpty() ? action->text() : name;
        const QString text = plain(whole);
        if (!owner || text.isEmpty() || action->isSeparator() || action->menu() || isIconOfField(*action) ||
            qobject_cast<QWidgetAction *>(action))
            continue;
        QStringList others = plainEnglish(whole, action->property(commandproperty::english).toString());
        if (action->property(commandproperty::isTextNameToo).toBool())
            others << plain(action->text()) << plainEnglish(action->text());
        commands.append(
            {action, text, placeOf(owner), action->shortcuts(),
             action->isEnabled() && action->isVisible() && owner->isVisible() && owner->isEnabled(),
             action->property(commandproperty::hidden).toBool(), others});
    }
    return commands;
}

QList<LiveCommand> liveButtons(const QWidget &root)
{
    QList<LiveCommand> commands;
    const auto buttons = root.findChildren<Button *>();
    for (Button *button : buttons) {
        const QString name = button->property(commandproperty::name).toString();
        const QString whole = name.isEmpty() ? button->text() : name;
        const QString text = plain(whole);
        if (!button->isVisible() || button->window() != root.window() || button->menu() || text.isEmpty() ||
            qobject_cast<LinkButton *>(button))
            continue;
        commands.append({button, text, placeOf(button), {}, button->isEnabled(), false, plainEnglish(whole)});
    }
    return commands;
}

void trigger(const LiveCommand &command)
{
    if (auto *action = qobject_cast<QAction *>(command.target))
        action->trigger();
    else if (auto *button = qobject_cast<QAbstractButton *>(command.target))
        button->click();
}

} // namespace lambdesk
