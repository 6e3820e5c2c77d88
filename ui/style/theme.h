// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace lambdesk
{

enum class ThemeChoice { Light, Dark, System };

/// The tokens of the console's look: colours, spacing, type. Sizes are device-independent pixels.
struct Theme {
    bool dark = false;

    QColor page;      ///< the work area
    QColor strip;     ///< tool bars, table heads, tile heads
    QColor stripLine; ///< borders of strips, tables, tiles
    QColor text;
    QColor mutedText;
    QColor link;
    QColor marker; ///< the orange of the current step and the active tab
    QColor field;
    QColor fieldBorder;
    QColor focus;
    QColor selection; ///< a selected row
    QColor hover;
    QColor codeBox;
    QColor primaryTop, primaryBottom, primaryBorder;
    QColor secondaryTop, secondaryBottom, secondaryBorder;
    QColor navigationTop, navigationBottom, navigationText, navigationMuted;
    QColor success, successFill;
    QColor information, informationFill;
    QColor warning, warningFill;
    QColor error, errorFill;
    std::array<QColor, 8> series; ///< lines and bars of charts that are told apart by nothing else

    int spaceTiny = 4;
    int spaceSmall = 8;
    int spaceMedium = 16;
    int spaceLarge = 24;
    int labelColumn = 190; ///< width of a form's labels
    int fieldWidth = 400;
    int iconSize = 16;

    QFont bodyFont;
    QFont boldFont;
    QFont smallFont;
    QFont sectionFont;
    QFont titleFont;
    QFont codeFont;

    static Theme lightTheme();
    static Theme darkTheme();
    /// The theme that is applied to the application; the light one before ThemeController exists.
    static const Theme &current();

    QPalette palette() const;
};

/// Applies a theme to the application and follows the system's palette when asked to. One per program; after
/// a change every widget also gets a QEvent::StyleChange.
class ThemeController final : public QObject
{
    Q_OBJECT
public:
    ThemeController(QApplication &application, ThemeChoice choice);
    ~ThemeController() override;

    /// The program's controller, for `changed()`; null in a test without one.
    static ThemeController *instance();
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark() const;

    QApplication &m_application;
    ThemeChoice m_choice;
    QPalette m_systemPalette;
    bool m_applying = false;
};

} // namespace lambdesk
