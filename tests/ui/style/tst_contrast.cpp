// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/contrast.h>
#include <tests/support/testprogram.h>
#include <ui/style/stylesheet.h>
#include <ui/style/theme.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Every text of the window and what it stands on, in every theme. A new pair on a page belongs in here.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEnough_data();
    void isEnough();
    void marksInMenusAreSeen();
    void theFormulaIsThatOfWcag();

private:
    struct Named {
        const char *name;
        ColourToken token;
    };
    static void add(const Named &colour, const QList<Named> &grounds, double least);
    static void addOverTints();
};

namespace
{

constexpr double shape = 3.0; ///< borders, rings, marks, text of what is disabled
constexpr double text = 0;    ///< as much as the theme's text keeps

struct NamedTheme {
    const char *name;
    Theme theme;
    double textContrast;
};

QList<NamedTheme> themes()
{
    return {{"light", Theme::lightTheme(), 4.5},
            {"dark", Theme::darkTheme(), 4.5},
            {"high contrast", Theme::highContrastTheme(), 7.0}};
}

} // namespace

#define TOKEN(name)                                                                                          \
    Named                                                                                                    \
    {                                                                                                        \
#name, &Theme::name                                                                                  \
    }

void TestContrast::add(const Named &colour, const QList<Named> &grounds, double least)
{
    for (const NamedTheme &each : themes()) {
        for (const Named &ground : grounds)
            QTest::addRow("%s: %s on %s", each.name, colour.name, ground.name)
                << each.theme.*colour.token << each.theme.*ground.token
                << (least > 0 ? least : each.textContrast);
    }
}

void TestContrast::addOverTints()
{
    // As the comparison of code mixes them.
    for (const NamedTheme &each : themes()) {
        const Theme &theme = each.theme;
        const std::pair<QColor, QColor> sides[] = {{theme.error, theme.errorFill},
                                                   {theme.success, theme.successFill}};
        for (const auto &[tint, fill] : sides)
            QTest::addRow("%s: text on a part that differs, %s", each.name, qPrintable(tint.name()))
                << theme.text << over(tint, fill, Theme::tintOpacity) << each.textContrast;
    }
}

void TestContrast::isEnough_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const QList<Named> fills{TOKEN(successFill), TOKEN(informationFill), TOKEN(warningFill),
                             TOKEN(errorFill)};
    const QList<Named> papers{TOKEN(page),    TOKEN(strip),     TOKEN(field),
                              TOKEN(codeBox), TOKEN(selection), TOKEN(hover)};
    add(TOKEN(text),
        papers + fills + QList<Named>{TOKEN(searchMark), TOKEN(secondaryTop), TOKEN(secondaryBottom)}, text);
    add(TOKEN(mutedText), papers + fills, text);
    add(TOKEN(link), papers + fills, text);
    add(TOKEN(primaryText), {TOKEN(primaryTop), TOKEN(primaryBottom)}, text);
    for (const Named &colour : {TOKEN(navigationText), TOKEN(navigationMuted)})
        add(colour, {TOKEN(navigationTop), TOKEN(navigationBottom)}, text);
    const Named states[] = {TOKEN(success), TOKEN(information), TOKEN(warning), TOKEN(error)};
    for (int i = 0; i < fills.size(); ++i)
        add(states[i], {TOKEN(page), TOKEN(strip), TOKEN(selection), TOKEN(hover), fills[i]}, text);

    add(TOKEN(disabledText), {TOKEN(page), TOKEN(strip), TOKEN(field)}, shape);
    add(TOKEN(fieldBorder), {TOKEN(page), TOKEN(strip), TOKEN(field)}, shape);
    add(TOKEN(secondaryBorder), {TOKEN(page), TOKEN(strip)}, shape);
    add(TOKEN(primaryBorder), {TOKEN(page), TOKEN(strip)}, shape);
    add(TOKEN(focus), papers + fills, shape);
    add(TOKEN(navigationFocus), {TOKEN(navigationTop), TOKEN(navigationBottom)}, shape);
    add(TOKEN(marker), {TOKEN(page), TOKEN(strip)}, shape);
    // Signs in the bars of the timeline.
    add(TOKEN(page), {TOKEN(error)}, shape);
    for (const NamedTheme &each : themes()) {
        for (size_t i = 0; i < each.theme.series.size(); ++i)
            QTest::addRow("%s: series %d on page", each.name, int(i))
                << each.theme.series[i] << each.theme.page << shape;
    }
    addOverTints();
    // In high contrast no border may be hard to see.
    const Theme high = Theme::highContrastTheme();
    for (const QColor &ground : {high.page, high.strip, high.field, high.selection})
        QTest::addRow("high contrast: stripLine on %s", qPrintable(ground.name()))
            << high.stripLine << ground << shape;
}

void TestContrast::isEnough()
{
    QFETCH(QColor, colour);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(colour, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2: %3 instead of %4")
                                            .arg(colour.name(), ground.name())
                                            .arg(found, 0, 'f', 2)
                                            .arg(least)));
}

/// A file that the style sheet names has its colour in it.
void TestContrast::marksInMenusAreSeen()
{
    const auto contrastOf = [](const Theme &theme, const QString &rule, const QColor &ground) {
        const QString sheet = styleSheet(theme, Qt::LeftToRight);
        const QRegularExpression image(QRegularExpression::escape(rule) + u" \\{ image: url\\(([^)]*)\\)"_s);
        QFile file(image.match(sheet).captured(1));
        if (!file.open(QIODevice::ReadOnly))
            return 0.0;
        static const QRegularExpression stroke(u"stroke=\"(#[0-9a-f]{6})\""_s);
        return contrast(QColor(stroke.match(QString::fromUtf8(file.readAll())).captured(1)), ground);
    };
    for (const NamedTheme &each : themes()) {
        const double plain = contrastOf(each.theme, u"QMenu::indicator:checked"_s, each.theme.field);
        QVERIFY2(plain >= shape, each.name);
        const double selected =
            contrastOf(each.theme, u"QMenu::indicator:checked:selected"_s, each.theme.primaryBottom);
        QVERIFY2(selected >= each.textContrast, each.name);
    }
}

void TestContrast::theFormulaIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The example that is quoted everywhere: the lightest grey that passes on white.
    QVERIFY(contrast(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
}

LAMBDESK_TEST(QApplication, TestContrast)
#include "tst_contrast.moc"
