// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/spinner.h>

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStyle>
#include <QTest>

using namespace lambdesk;

class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesLongerThanTheToken();
    void nothingMovesWhereLessIsWanted();
    void theSpinnerStandsWhereLessIsWanted();
    void allAnimationsTakeTheToken();
};

void TestMotion::nothingMovesLongerThanTheToken()
{
    const ThemeController themes(*qApp, ThemeChoice::Light);
    QVERIFY(Theme::current().duration <= 150);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration),
             Theme::current().duration);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 1);
}

void TestMotion::nothingMovesWhereLessIsWanted()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    themes.setLessMotion(true);
    QCOMPARE(Theme::current().duration, 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
}

void TestMotion::theSpinnerStandsWhereLessIsWanted()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    Spinner spinner;
    spinner.show();
    QVERIFY(spinner.isTurning());
    themes.setLessMotion(true);
    QVERIFY(!spinner.isTurning());
    QVERIFY(spinner.isVisible());
    themes.setLessMotion(false);
    QVERIFY(spinner.isTurning());
}

void TestMotion::allAnimationsTakeTheToken()
{
    // Whoever animates says how long by the token: a number in its place is found here.
    static const QRegularExpression animation(QStringLiteral("Animation|QTimeLine"));
    for (const QString &folder : {QStringLiteral("ui"), QStringLiteral("editor")}) {
        QDirIterator files(QStringLiteral(LAMBDESK_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (text.contains(animation))
                QVERIFY2(text.contains(u"duration"), qPrintable(file.fileName()));
        }
    }
}

LAMBDESK_TEST(QApplication, TestMotion)
#include "tst_motion.moc"
