// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/shell/placehistory.h>

#include <QtTest>

using namespace lambdesk;

class TestPlaceHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void forgetsWhatLayAheadWhenItTurnsOff();
    void countsAPlaceOnceWhileItIsShown();
    void leavesOutWhatIsGone();
    void keepsTheNewestHundred();
};

namespace
{

Place function(const QString &name)
{
    Quotas quotas;
    quotas.functionNameLength = 64;
    return FunctionPlace{FunctionName::from(name, quotas).value()};
}

} // namespace

void TestPlaceHistory::goesBackAndForward()
{
    PlaceHistory history;
    QVERIFY(!history.previous() && !history.current() && !history.next());
    history.visit(FunctionsPlace());
    history.visit(function(QStringLiteral("one")));
    QCOMPARE(history.previous(), std::optional<Place>(FunctionsPlace()));
    history.moveBack();
    QVERIFY(!history.previous());
    QCOMPARE(history.current(), std::optional<Place>(FunctionsPlace()));
    QCOMPARE(history.next(), std::optional(function(QStringLiteral("one"))));
    history.moveForward();
    QVERIFY(!history.next());
}

void TestPlaceHistory::forgetsWhatLayAheadWhenItTurnsOff()
{
    PlaceHistory history;
    history.visit(FunctionsPlace());
    history.visit(function(QStringLiteral("one")));
    history.moveBack();
    history.visit(FunctionsPlace()); // as the window does when it has gone back
    QVERIFY(history.next());
    history.visit(function(QStringLiteral("two")));
    QVERIFY(!history.next());
    QCOMPARE(history.previous(), std::optional<Place>(FunctionsPlace()));
}

void TestPlaceHistory::countsAPlaceOnceWhileItIsShown()
{
    PlaceHistory history;
    history.visit(FunctionsPlace());
    history.visit(FunctionsPlace());
    QVERIFY(!history.previous());
}

void TestPlaceHistory::leavesOutWhatIsGone()
{
    PlaceHistory history;
    history.visit(FunctionsPlace());
    history.visit(function(QStringLiteral("one")));
    history.visit(FunctionsPlace());
    history.visit(function(QStringLiteral("two")));
    history.forget(function(QStringLiteral("one")));
    QCOMPARE(history.previous(), std::optional<Place>(FunctionsPlace()));
    history.moveBack();
    QVERIFY(!history.previous());
    history.forget(function(QStringLiteral("two")));
    QVERIFY(!history.next());
}

void TestPlaceHistory::keepsTheNewestHundred()
{
    PlaceHistory history;
    for (int i = 0; i < 150; ++i)
        history.visit(function(QString::number(i)));
    int steps = 0;
    for (; history.previous(); ++steps)
        history.moveBack();
    QCOMPARE(steps, 99);
}

LAMBDESK_TEST(lambdesk::test::NoApplication, TestPlaceHistory)
#include "tst_placehistory.moc"
