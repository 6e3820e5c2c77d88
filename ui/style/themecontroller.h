// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "givensizes.h"
#include "systemlook.h"
#include "theme.h"
#include "themechoice.h"

#include <QObject>

class QApplication;

namespace lambdesk
{

/// Applies a theme to the application, at a zoom, and follows the system's look when asked to. One per
/// program; after a change every widget also gets a QEvent::StyleChange.
class ThemeController final : public QObject
{
    Q_OBJECT
public:
    static constexpr double leastZoom = 0.5;
    static constexpr double mostZoom = 3.0;

    ThemeController(QApplication &application, ThemeChoice choice, double zoom = 1.0);
    ~ThemeController() override;

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    /// All sizes, those of widgets that are there as well, times this; bounded.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// The next of the steps that the zoom goes in; the same at an end.
    double largerZoom() const;
    double smallerZoom() const;

    /// Nothing moves, whatever the system says.
    void setLessMotion(bool less);
    bool lessMotion() const { return m_lessMotion; }

    /// What the desktop says about itself counts from now on, besides the palette. Takes it over.
    void follow(SystemLook *system);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    ThemeKind kind() const;
    bool systemIsDark() const;

    QApplication &m_application;
    ThemeChoice m_choice;
    double m_zoom;
    bool m_lessMotion = false;
    bool m_systemAnimates = true;
    QPalette m_systemPalette;
    SystemLook *m_system = nullptr;
    GivenSizes m_given;
    Qt::LayoutDirection m_direction = Qt::LeftToRight; ///< of the style sheet
    bool m_applying = false;
};

} // namespace lambdesk
