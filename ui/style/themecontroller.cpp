// SPDX-License-Identifier: GPL-3.0-or-later
#include "themecontroller.h"

#include "consolestyle.h"
#include "stylesheet.h"

#include <editor/editorchoices.h>

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr double steps[] = {0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
constexpr double hair = 0.005;

double bounded(double zoom)
{
    return std::clamp(zoom, ThemeController::leastZoom, ThemeController::mostZoom);
}

} // namespace

ThemeController::ThemeController(QApplication &application, ThemeChoice choice, double zoom)
    : m_application(application)
    , m_choice(choice)
    , m_zoom(bounded(zoom))
    , m_systemAnimates(QApplication::style()->styleHint(QStyle::SH_Widget_Animate) != 0)
    , m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new ConsoleStyle);
    apply();
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeController::apply);
#endif
}

ThemeController::~ThemeController()
{
    Theme::applied() = Theme::lightTheme();
    setEditorZoom(1);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void ThemeController::setZoom(double zoom)
{
    if (qAbs(bounded(zoom) - m_zoom) < hair)
        return;
    m_given.note(m_zoom);
    m_zoom = bounded(zoom);
    apply();
    m_given.give(m_zoom);
}

double ThemeController::largerZoom() const
{
    const auto *next = std::find_if(std::begin(steps), std::end(steps),
                                    [this](double step) { return step > m_zoom + hair; });
    return next == std::end(steps) ? mostZoom : *next;
}

double ThemeController::smallerZoom() const
{
    double smaller = leastZoom;
    for (const double step : steps) {
        if (step < m_zoom - hair)
            smaller = step;
    }
    return smaller;
}

void ThemeController::setLessMotion(bool less)
{
    if (less == m_lessMotion)
        return;
    m_lessMotion = less;
    apply();
}

void ThemeController::follow(SystemLook *system)
{
    m_system = system;
    m_system->setParent(this);
    connect(m_system, &SystemLook::changed, this, &ThemeController::apply);
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // The platform theme announces the system's change by setting the application's palette.
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying &&
        QApplication::palette().window() != Theme::current().palette().window()) {
        m_systemPalette = QApplication::palette();
        apply();
    }
    // The other way round, the style sheet has other sides. Each window is told.
    if (event->type() == QEvent::ApplicationLayoutDirectionChange &&
        m_direction != QGuiApplication::layoutDirection())
        apply();
    return false;
}

bool ThemeController::systemIsDark() const
{
    if (m_system && m_system->wishes().dark)
        return *m_system->wishes().dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return m_systemPalette.color(QPalette::Window).lightness() <
           m_systemPalette.color(QPalette::WindowText).lightness();
}

ThemeKind ThemeController::kind() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    case ThemeChoice::System:
        break;
    }
    if (m_system && m_system->wishes().highContrast)
        return ThemeKind::HighContrast;
    return systemIsDark() ? ThemeKind::Dark : ThemeKind::Light;
}

void ThemeController::apply()
{
    const bool systemWantsLess = !m_systemAnimates || (m_system && m_system->wishes().lessMotion);
    m_applying = true;
    m_direction = QGuiApplication::layoutDirection();
    Theme::applied() = Theme(kind(), m_zoom, m_lessMotion || systemWantsLess);
    const Theme &theme = Theme::current();
    setEditorZoom(m_zoom);
    QApplication::setFont(theme.bodyFont);
    QApplication::setPalette(theme.palette());
    m_application.setStyleSheet(styleSheet(theme, m_direction));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace lambdesk
