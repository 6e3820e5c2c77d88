// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/logs/insightsgroupchoice.h>

#include <QTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestInsightsGroupChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void namesAGroupAsItRuns()
    {
        InsightsGroupChoice choice;
        choice.setChosen({u"/aws/lambda/x"_s});
        QCOMPARE(choice.text(), u"/aws/lambda/x"_s);
    }

    void namesAGroupAsItRunsInAMirroredWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        InsightsGroupChoice choice;
        choice.setChosen({u"/aws/lambda/x"_s});
        QCOMPARE(choice.text(), u"\u2068/aws/lambda/x\u2069"_s);
        QCOMPARE(choice.chosen(), QStringList{u"/aws/lambda/x"_s});
    }

    void opensBelowWhereItBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }

    void opensBelowWhereItBegins()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        InsightsGroupChoice choice;
        choice.move(500, 100);
        choice.show();
        QVERIFY(QTest::qWaitForWindowExposed(&choice, lambdesk::test::patience));
        choice.click();
        const auto *popup = choice.findChild<QWidget *>(u"insightsGroupPopup"_s);
        QTRY_VERIFY(popup->isVisible());
        const QRect button(choice.mapToGlobal(QPoint()), choice.size());
        const QRect shown(popup->pos(), popup->size());
        constexpr int frame = 4; // that a platform may play around a window
        const int apart =
            direction == Qt::RightToLeft ? shown.right() - button.right() : shown.left() - button.left();
        QVERIFY2(qAbs(apart) <= frame, QByteArray::number(apart));
        QVERIFY(qAbs(shown.top() - button.bottom()) <= frame + 1);
    }
};

LAMBDESK_TEST(QApplication, TestInsightsGroupChoice)
#include "tst_insightsgroupchoice.moc"
