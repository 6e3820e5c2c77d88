// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lambdesk
{

namespace
{

QString fileOf(IconName name)
{
    switch (name) {
    case IconName::Application:
        return QStringLiteral(":/icons/lambdesk.svg");
    case IconName::Back:
        return QStringLiteral(":/icons/back.svg");
    case IconName::CaretDown:
        return QStringLiteral(":/icons/caret-down.svg");
    case IconName::CaretUp:
        return QStringLiteral(":/icons/caret-up.svg");
    case IconName::Check:
        return QStringLiteral(":/icons/check.svg");
    case IconName::Close:
        return QStringLiteral(":/icons/close.svg");
    case IconName::Copy:
        return QStringLiteral(":/icons/copy.svg");
    case IconName::Filter:
        return QStringLiteral(":/icons/filter.svg");
    case IconName::Forward:
        return QStringLiteral(":/icons/forward.svg");
    case IconName::Help:
        return QStringLiteral(":/icons/help.svg");
    case IconName::Information:
        return QStringLiteral(":/icons/information.svg");
    case IconName::Lambda:
        return QStringLiteral(":/icons/lambda.svg");
    case IconName::LogDebug:
        return QStringLiteral(":/icons/log-debug.svg");
    case IconName::LogEnd:
        return QStringLiteral(":/icons/log-end.svg");
    case IconName::LogError:
        return QStringLiteral(":/icons/log-error.svg");
    case IconName::LogInformation:
        return QStringLiteral(":/icons/log-information.svg");
    case IconName::LogInit:
        return QStringLiteral(":/icons/log-init.svg");
    case IconName::LogReport:
        return QStringLiteral(":/icons/log-report.svg");
    case IconName::LogStart:
        return QStringLiteral(":/icons/log-start.svg");
    case IconName::Menu:
        return QStringLiteral(":/icons/menu.svg");
    case IconName::Plus:
        return QStringLiteral(":/icons/plus.svg");
    case IconName::Search:
        return QStringLiteral(":/icons/search.svg");
    case IconName::Settings:
        return QStringLiteral(":/icons/settings.svg");
    case IconName::SideNavigation:
        return QStringLiteral(":/icons/side-navigation.svg");
    case IconName::Stop:
        return QStringLiteral(":/icons/stop.svg");
    case IconName::Warning:
        return QStringLiteral(":/icons/warning.svg");
    }
    return {};
}

/// SVGs say `currentColor` and `pageColor` where the theme decides; QtSvg knows neither, so the text is
/// changed.
QByteArray svgIn(IconName name, const QColor &colour, const QColor &ground)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll()
        .replace("currentColor", colour.name().toLatin1())
        .replace("pageColor", ground.name().toLatin1());
}

/// Where an icon that has more room than it needs is drawn: where reading begins.
QRect squareIn(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(rect.topLeft(), QSize(side, side));
    if (QGuiApplication::isRightToLeft())
        square.moveRight(rect.right());
    square.moveTop(rect.top() + (rect.height() - side) / 2);
    return square;
}

/// A square as wide as `pixels`. It is drawn once for each size and colour: a page has many, and each time it
/// is painted it asks for all of them.
QPixmap drawnSvg(IconName name, const QColor &colour, const QColor &ground, int pixels, qreal ratio)
{
    const QString key = QStringLiteral("lambdesk-icon %1 %2 %3 %4 %5")
                            .arg(int(name))
                            .arg(colour.name(), ground.name())
                            .arg(pixels)
                            .arg(ratio);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = QPixmap(pixels, pixels);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    QSvgRenderer renderer(svgIn(name, colour, ground));
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(IconName name, ColourToken colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(svgIn(m_name, colourIn(mode), ground()));
        renderer.render(painter, squareIn(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QRect square = squareIn(QRect(QPoint(), size));
        const QPixmap drawn = drawnSvg(m_name, colourIn(mode), ground(), square.width(), 1);
        if (square.size() == size)
            return drawn;
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.drawPixmap(square.topLeft(), drawn);
        return result;
    }

    QIconEngine *clone() const override { return new SvgEngine(m_name, m_colour); }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::current();
        return mode == QIcon::Disabled ? theme.disabledText : theme.*m_colour;
    }
    QColor ground() const
    {
        const Theme &theme = Theme::current();
        return m_colour == &Theme::navigationText ? theme.navigationBottom : theme.page;
    }

    IconName m_name;
    ColourToken m_colour;
};

} // namespace

QIcon icon(IconName name, ColourToken colour)
{
    return QIcon(new SvgEngine(name, colour));
}

QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    return drawnSvg(name, colour, Theme::current().page, pixels, devicePixelRatio);
}

} // namespace lambdesk
