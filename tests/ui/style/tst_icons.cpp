// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/icons.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/iconlabel.h>

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lambdesk;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areDrawnForEveryDensity_data();
    void areDrawnForEveryDensity();
    void standWhereReadingBegins_data();
    void standWhereReadingBegins();
    void followTheTheme();
    void areDrawnOnceForEachSizeAndColour();
    void areDrawnAnewWhenTheyAreSeen();
    void theStyleSheetsFilesAreThere();
};

namespace
{

bool isClear(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                return false;
        }
    }
    return true;
}

/// How many pixels are neither clear nor full: only edges are.
int softPixels(const QImage &image)
{
    int soft = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(image.pixel(x, y));
            soft += alpha > 0 && alpha < 255 ? 1 : 0;
        }
    }
    return soft;
}

} // namespace

void TestIcons::areDrawnForEveryDensity_data()
{
    QTest::addColumn<double>("density");
    for (const double density : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%g", density) << density;
}

void TestIcons::areDrawnForEveryDensity()
{
    QFETCH(double, density);
    for (int name = int(IconName::Application); name <= int(IconName::Warning); ++name) {
        const QPixmap drawn = icon(IconName(name)).pixmap(QSize(16, 16), density);
        QCOMPARE(drawn.size(), QSize(qRound(16 * density), qRound(16 * density)));
        QVERIFY2(!isClear(drawn.toImage()), "nothing is drawn");
        // An enlarged one would be soft all over.
        const QImage once = icon(IconName(name)).pixmap(QSize(16, 16), 1).toImage();
        const QImage enlarged = once.scaled(drawn.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (density >= 2)
            QVERIFY2(softPixels(drawn.toImage()) < softPixels(enlarged), qPrintable(QString::number(name)));
    }
}

void TestIcons::standWhereReadingBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

/// With more room than they need, in which nothing is drawn.
void TestIcons::standWhereReadingBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const QImage square = icon(IconName::Search).pixmap(QSize(16, 16), 1.0).toImage();
    const QImage wide = icon(IconName::Search).pixmap(QSize(22, 16), 1.0).toImage();
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    QCOMPARE(wide.size(), QSize(22, 16));
    const bool mirrored = direction == Qt::RightToLeft;
    QCOMPARE(wide.copy(mirrored ? 6 : 0, 0, 16, 16), square);
    QVERIFY(isClear(wide.copy(mirrored ? 0 : 16, 0, 6, 16)));
}

void TestIcons::followTheTheme()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const QIcon lambda = icon(IconName::Lambda);
    IconLabel label(IconName::Lambda, &Theme::text, 16);
    label.show();
    const QImage light = lambda.pixmap(QSize(16, 16)).toImage();
    const QImage lightLabel = label.pixmap().toImage();
    themes.setChoice(ThemeChoice::Dark);
    QVERIFY(lambda.pixmap(QSize(16, 16)).toImage() != light);
    label.grab();
    QVERIFY(label.pixmap().toImage() != lightLabel);
    themes.setZoom(2);
    QCOMPARE(label.sizeHint(), QSize(32, 32));
    label.grab();
    QCOMPARE(label.pixmap().deviceIndependentSize(), QSizeF(32, 32));
}

void TestIcons::areDrawnOnceForEachSizeAndColour()
{
    const auto drawn = [](const QColor &colour, int size) {
        return iconPixmap(IconName::Search, colour, size, 1).cacheKey();
    };
    QCOMPARE(drawn(Qt::red, 16), drawn(Qt::red, 16));
    QVERIFY(drawn(Qt::red, 16) != drawn(Qt::blue, 16));
    QVERIFY(drawn(Qt::red, 16) != drawn(Qt::red, 20));
    const QIcon search = icon(IconName::Search);
    QVERIFY(search.pixmap(QSize(16, 16), 1, QIcon::Disabled).toImage() !=
            search.pixmap(QSize(16, 16), 1, QIcon::Normal).toImage());
}

/// A page that nobody looks at doesn't hold up the others.
void TestIcons::areDrawnAnewWhenTheyAreSeen()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    QWidget page;
    auto *label = new IconLabel(IconName::Lambda, &Theme::text, 16, &page);
    label->ensurePolished();
    const QPixmap light = label->pixmap();
    themes.setChoice(ThemeChoice::Dark);
    QCOMPARE(label->pixmap().cacheKey(), light.cacheKey());
    label->grab();
    QVERIFY(label->pixmap().toImage() != light.toImage());
}

void TestIcons::theStyleSheetsFilesAreThere()
{
    static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::HighContrast}) {
        const ThemeController themes(*qApp, choice);
        auto files = url.globalMatch(qApp->styleSheet());
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            const QString file = files.next().captured(1);
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }
}

LAMBDESK_TEST(QApplication, TestIcons)
#include "tst_icons.moc"
