// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyleFactory>

namespace lambdesk
{

namespace
{

Theme &currentTheme()
{
    static Theme theme = Theme::lightTheme();
    return theme;
}

ThemeController *theController = nullptr;

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

void setFonts(Theme &theme)
{
    theme.bodyFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Some bare desktops answer 9 pt or less, which is smaller than anything on the console's pages.
    if (theme.bodyFont.pointSizeF() > 0 && theme.bodyFont.pointSizeF() < 10)
        theme.bodyFont.setPointSizeF(10);
    theme.boldFont = theme.bodyFont;
    theme.boldFont.setBold(true);
    theme.smallFont = scaled(theme.bodyFont, 0.9);
    theme.sectionFont = scaled(theme.bodyFont, 1.25);
    theme.titleFont = scaled(theme.bodyFont, 1.5);
    theme.codeFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (theme.bodyFont.pointSizeF() > 0)
        theme.codeFont.setPointSizeF(theme.bodyFont.pointSizeF());
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

Theme Theme::lightTheme()
{
    Theme t;
    t.page = rgb(0xffffff);
    t.strip = rgb(0xf0f0f0);
    t.stripLine = rgb(0xc8c8c8);
    t.text = rgb(0x333333);
    t.mutedText = rgb(0x6b6b6b);
    t.link = rgb(0x1558a6);
    t.marker = rgb(0xe07b00);
    t.field = rgb(0xffffff);
    t.fieldBorder = rgb(0xa6a6a6);
    t.focus = rgb(0x3b99fc);
    t.selection = rgb(0xdcebfa);
    t.hover = rgb(0xf3f8fd);
    t.codeBox = rgb(0xf7f7f7);
    t.primaryTop = rgb(0x2a84dd);
    t.primaryBottom = rgb(0x155fb5);
    t.primaryBorder = rgb(0x124a8c);
    t.secondaryTop = rgb(0xfafafa);
    t.secondaryBottom = rgb(0xdcdcdc);
    t.secondaryBorder = rgb(0x9a9a9a);
    t.navigationTop = rgb(0x464646);
    t.navigationBottom = rgb(0x1f1f1f);
    t.navigationText = rgb(0xf2f2f2);
    t.navigationMuted = rgb(0xb9b9b9);
    t.success = rgb(0x1e8e3e);
    t.successFill = rgb(0xf1faf2);
    t.information = rgb(0x2a6ebb);
    t.informationFill = rgb(0xeff6fd);
    t.warning = rgb(0xc77700);
    t.warningFill = rgb(0xfff8ea);
    t.error = rgb(0xc62828);
    t.errorFill = rgb(0xfdf1f0);
    t.series = {rgb(0x2a6ebb), rgb(0xd06f00), rgb(0x1e8e3e), rgb(0x7b3fa8),
                rgb(0x00808c), rgb(0xc62828), rgb(0xb0407f), rgb(0x6b6b6b)};
    setFonts(t);
    return t;
}

Theme Theme::darkTheme()
{
    Theme t;
    t.dark = true;
    t.page = rgb(0x1e2126);
    t.strip = rgb(0x292d34);
    t.stripLine = rgb(0x454b55);
    t.text = rgb(0xe2e4e8);
    t.mutedText = rgb(0xa0a7b1);
    t.link = rgb(0x6cb2f7);
    t.marker = rgb(0xf29b30);
    t.field = rgb(0x15181c);
    t.fieldBorder = rgb(0x626a76);
    t.focus = rgb(0x5aaeff);
    t.selection = rgb(0x2a4665);
    t.hover = rgb(0x272d36);
    t.codeBox = rgb(0x181b20);
    t.primaryTop = rgb(0x2a7fd4);
    t.primaryBottom = rgb(0x1c63ad);
    t.primaryBorder = rgb(0x3a8bdc);
    t.secondaryTop = rgb(0x3d434d);
    t.secondaryBottom = rgb(0x30353d);
    t.secondaryBorder = rgb(0x666e7a);
    t.navigationTop = rgb(0x2b2f36);
    t.navigationBottom = rgb(0x121417);
    t.navigationText = rgb(0xf2f2f2);
    t.navigationMuted = rgb(0xa8aeb8);
    t.success = rgb(0x57bb6e);
    t.successFill = rgb(0x1b2f22);
    t.information = rgb(0x5aa5ee);
    t.informationFill = rgb(0x1b2a3b);
    t.warning = rgb(0xe5a440);
    t.warningFill = rgb(0x352a17);
    t.error = rgb(0xff7b72);
    t.errorFill = rgb(0x3a1f20);
    t.series = {rgb(0x5aa5ee), rgb(0xf29b30), rgb(0x57bb6e), rgb(0xb98ae0),
                rgb(0x4fc3cf), rgb(0xff7b72), rgb(0xec8bc0), rgb(0xa0a7b1)};
    setFonts(t);
    return t;
}

const Theme &Theme::current()
{
    return currentTheme();
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, page);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, field);
    p.setColor(QPalette::AlternateBase, strip);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, secondaryBottom);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, error);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::Highlight, primaryBottom);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::ToolTipBase, strip);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, mutedText);
    p.setColor(QPalette::Light, strip.lighter(110));
    p.setColor(QPalette::Midlight, strip);
    p.setColor(QPalette::Mid, stripLine);
    p.setColor(QPalette::Dark, fieldBorder);
    p.setColor(QPalette::Shadow, secondaryBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mutedText);
    return p;
}

ThemeController::ThemeController(QApplication &application, ThemeChoice choice)
    : m_application(application)
    , m_choice(choice)
    , m_systemPalette(QApplication::palette())
{
    theController = this;
    if (auto *fusion = QStyleFactory::create(QStringLiteral("Fusion")))
        QApplication::setStyle(fusion);
    apply();
    m_application.installEventFilter(this);
}

ThemeController::~ThemeController()
{
    theController = nullptr;
}

ThemeController *ThemeController::instance()
{
    return theController;
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // The platform theme announces the system's change by setting the application's palette.
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying &&
        QApplication::palette().window() != Theme::current().palette().window()) {
        m_systemPalette = QApplication::palette();
        apply();
    }
    return false;
}

bool ThemeController::systemIsDark() const
{
    return m_systemPalette.color(QPalette::Window).lightness() <
           m_systemPalette.color(QPalette::WindowText).lightness();
}

void ThemeController::apply()
{
    m_applying = true;
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    currentTheme() = dark ? Theme::darkTheme() : Theme::lightTheme();
    QApplication::setFont(Theme::current().bodyFont);
    QApplication::setPalette(Theme::current().palette());
    m_application.setStyleSheet(styleSheet(Theme::current()));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace lambdesk
