// SPDX-License-Identifier: GPL-3.0-or-later
#include "designsections.h"

#include <ui/style/theme.h>
#include <ui/widgets/iconlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

// What the parts are made of.

namespace lambdesk
{

namespace
{

/// A colour with a text on it: the name of both tokens, and whether the eye can read it.
class Swatch final : public QWidget
{
public:
    Swatch(const QString &name, ColourToken ground, ColourToken text, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
        , m_ground(ground)
        , m_text(text)
    {
        setAccessibleName(name);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::current();
        return {fontMetrics().horizontalAdvance(m_name) + 2 * theme.spaceSmall,
                fontMetrics().height() + 2 * theme.spaceSmall};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setPen(theme.stripLine);
        painter.setBrush(theme.*m_ground);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setPen(theme.*m_text);
        painter.drawText(rect(), Qt::AlignCenter, m_name);
    }

private:
    QString m_name;
    ColourToken m_ground;
    ColourToken m_text;
};

} // namespace

QWidget *makeDesignColours(QWidget *parent)
{
    struct Pair {
        const char *name;
        ColourToken ground;
        ColourToken text;
    };
    static const QList<QList<Pair>> rows{{{"page", &Theme::page, &Theme::text},
                                          {"strip", &Theme::strip, &Theme::text},
                                          {"field", &Theme::field, &Theme::text},
                                          {"selection", &Theme::selection, &Theme::text},
                                          {"hover", &Theme::hover, &Theme::text},
                                          {"codeBox", &Theme::codeBox, &Theme::text},
                                          {"searchMark", &Theme::searchMark, &Theme::text}},
                                         {{"mutedText", &Theme::page, &Theme::mutedText},
                                          {"disabledText", &Theme::page, &Theme::disabledText},
                                          {"link", &Theme::page, &Theme::link},
                                          {"marker", &Theme::page, &Theme::marker},
                                          {"primary", &Theme::primaryBottom, &Theme::primaryText},
                                          {"navigation", &Theme::navigationBottom, &Theme::navigationText},
                                          {"focus", &Theme::focus, &Theme::page}},
                                         {{"success", &Theme::successFill, &Theme::success},
                                          {"information", &Theme::informationFill, &Theme::information},
                                          {"warning", &Theme::warningFill, &Theme::warning},
                                          {"error", &Theme::errorFill, &Theme::error}}};
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto &pairs : rows) {
        auto *row = new QHBoxLayout;
        for (const Pair &pair : pairs)
            row->addWidget(new Swatch(QLatin1String(pair.name), pair.ground, pair.text, part));
        row->addStretch(1);
        column->addLayout(row);
    }
    return part;
}

QWidget *makeDesignType(QWidget *parent)
{
    const Theme &theme = Theme::current();
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QFont> fonts[] = {
        {u"titleFont"_s, theme.titleFont}, {u"sectionFont"_s, theme.sectionFont},
        {u"bodyFont"_s, theme.bodyFont},   {u"boldFont"_s, theme.boldFont},
        {u"smallFont"_s, theme.smallFont}, {u"codeFont"_s, theme.codeFont}};
    for (const auto &[name, font] : fonts) {
        auto *label = new QLabel(name, part);
        label->setFont(font);
        column->addWidget(label);
    }
    auto *sizes = new QLabel(u"spaceTiny 4 · spaceSmall 8 · spaceMedium 16 · spaceLarge 24 · radiusSmall 3 · "
                             "radiusMedium 4 · radiusLarge 8 · motion ≤ 150 ms"_s,
                             part);
    sizes->setWordWrap(true);
    sizes->setProperty("muted", true);
    column->addWidget(sizes);
    return part;
}

QWidget *makeDesignIcons(QWidget *parent)
{
    constexpr int sizes[] = {16, 24, 32, 48};
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    for (const int size : sizes) {
        auto *row = new QHBoxLayout;
        for (int name = int(IconName::Application); name <= int(IconName::Warning); ++name)
            row->addWidget(new IconLabel(IconName(name), &Theme::text, size, part));
        row->addStretch(1);
        column->addLayout(row);
    }
    return part;
}

} // namespace lambdesk
