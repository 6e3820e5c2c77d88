// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookactions.h"

#include "zoombadge.h"

#include <model/core/programtexts.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/command.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/menu.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return LookActions::tr("System");
    case ThemeChoice::Light:
        return LookActions::tr("Light");
    case ThemeChoice::Dark:
        return LookActions::tr("Dark");
    case ThemeChoice::HighContrast:
        return LookActions::tr("High contrast");
    }
    return {};
}

/// In the palette, where the menu isn't around it.
QString themeCommandName(ThemeChoice choice)
{
    return LookActions::tr("Theme: %1").arg(themeName(choice));
}

} // namespace

LookActions::LookActions(ThemeController &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
    , m_badge(new ZoomBadge(window))
    , m_larger(zoomAction(tr("Larger"), u"zoomIn"_s, {Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus},
                          &ThemeController::largerZoom))
    , m_smaller(
          zoomAction(tr("Smaller"), u"zoomOut"_s, {Qt::CTRL | Qt::Key_Minus}, &ThemeController::smallerZoom))
    , m_usual(
          addCommand(window, u"zoomReset"_s, tr("Usual size"), {Qt::CTRL | Qt::Key_0}, Qt::WindowShortcut))
    , m_lessMotion(addCommand(window, u"lessMotion"_s, tr("Less motion"), {}, Qt::WindowShortcut))
{
    connect(m_usual, &QAction::triggered, this, [this] { setZoom(1); });
    m_lessMotion->setCheckable(true);
    connect(m_lessMotion, &QAction::triggered, this, [this](bool less) {
        m_theme.setLessMotion(less);
        looksettings::setLessMotion(less);
    });
    qApp->installEventFilter(this);
    setupThemes();
    connect(&m_theme, &ThemeController::changed, this, &LookActions::show);
    show();
}

QAction *LookActions::zoomAction(const QString &text, const QString &objectName,
                                 const QList<QKeySequence> &keys, double (ThemeController::*zoom)() const)
{
    QAction *action = addCommand(m_window, objectName, text, keys, Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, zoom] { setZoom((m_theme.*zoom)()); });
    return action;
}

void LookActions::setupThemes()
{
    auto *group = new QActionGroup(this);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QAction *action =
            addCommand(m_window, u"theme-"_s + nameOf(choice), themeName(choice), {}, Qt::WindowShortcut);
        setCommandName(action, themeCommandName(choice),
                       inEnglish([choice] { return themeCommandName(choice); }));
        group->addAction(action);
        action->setCheckable(true);
        action->setData(nameOf(choice));
        connect(action, &QAction::triggered, this, [this, choice] {
            m_theme.setChoice(choice);
            looksettings::setTheme(choice);
        });
        m_themes.append(action);
    }
}

void LookActions::fill(QMenu &menu) const
{
    auto *themes = new Menu(tr("Theme"), &menu);
    menu.addMenu(themes);
    themes->menuAction()->setObjectName(u"themeMenu"_s);
    themes->addActions(m_themes);
    menu.addSeparator();
    menu.addActions({m_larger, m_smaller, m_usual});
    menu.addSeparator();
    menu.addAction(m_lessMotion);
}

bool LookActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            dialog->addActions({m_larger, m_smaller, m_usual});
    }
    return QObject::eventFilter(watched, event);
}

void LookActions::setZoom(double zoom)
{
    const double before = m_theme.zoom();
    m_theme.setZoom(zoom);
    enlargeOpenDialogs(m_theme.zoom() / before);
    looksettings::setZoom(m_theme.zoom());
    // At an end, too: it says why nothing grows.
    m_badge->tell(m_theme.zoom());
}

void LookActions::show()
{
    for (QAction *action : std::as_const(m_themes))
        action->setChecked(action->data().toString() == nameOf(m_theme.choice()));
    m_lessMotion->setChecked(m_theme.lessMotion());
}

} // namespace lambdesk
