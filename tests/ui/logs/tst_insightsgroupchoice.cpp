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
};

LAMBDESK_TEST(QApplication, TestInsightsGroupChoice)
#include "tst_insightsgroupchoice.moc"
