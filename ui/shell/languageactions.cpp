// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageactions.h"

#include <model/core/programtexts.h>
#include <ui/languages/language.h>
#include <ui/languages/languagecontroller.h>
#include <ui/widgets/command.h>
#include <ui/widgets/menu.h>

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace lambdesk
{

LanguageActions::LanguageActions(const LanguageController &languages, QWidget *window)
    : QObject(window)
    , m_languages(languages)
    , m_window(window)
{
    add({}, tr("System"));
    const QList<SpokenLanguage> spoken = spokenLanguages();
    for (const SpokenLanguage &language : spoken)
        add(language.code, language.name);
    auto *group = new QActionGroup(this);
    for (QAction *action : std::as_const(m_actions))
        group->addAction(action);
    connect(&m_languages, &LanguageController::changed, this, &LanguageActions::show);
    show();
}

void LanguageActions::add(const QString &code, const QString &text)
{
    QAction *action = addCommand(m_window, u"language-"_s + (code.isEmpty() ? u"system"_s : code), text, {},
                                 Qt::WindowShortcut);
    setCommandName(action, nameFor(code, text), inEnglish([&code] {
                       return nameFor(code, code.isEmpty() ? tr("System") : englishNameOf(code));
                   }));
    action->setCheckable(true);
    action->setData(code);
    connect(action, &QAction::triggered, this, [this, code] {
        show(); // until it is so
        Q_EMIT chosen(code);
    });
    m_actions.append(action);
}

/// In the palette, where the menu isn't around it.
QString LanguageActions::nameFor(const QString &code, const QString &text)
{
    const QString english = code.isEmpty() ? text : englishNameOf(code);
    if (english == text)
        //: %1 is a language by its own name; who can't read this one looks for that
        return tr("Language: %1").arg(text);
    //: %1 is a language by its own name, %2 by its English one; whoever looks for it knows either
    return tr("Language: %1 (%2)").arg(text, english);
}

void LanguageActions::fill(QMenu &menu) const
{
    auto *languages = new Menu(tr("Language"), &menu);
    menu.addMenu(languages);
    languages->menuAction()->setObjectName(u"languageMenu"_s);
    languages->addActions(m_actions);
}

void LanguageActions::show()
{
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(action->data().toString() == m_languages.choice());
}

} // namespace lambdesk
