// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/periodfields.h>
#include <ui/widgets/timetext.h>

#include <QDateTimeEdit>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'453'987'920'000; ///< 2016-01-28 13:32:00 UTC
const QTimeZone kolkata(19'800);            ///< past seven in the evening then

} // namespace

class TestPeriodFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void giveBackWhatTheyWereGiven()
    {
        PeriodFields fields(u"test"_s, PeriodFields::Finest::Second);
        fields.setZone(kolkata);
        QSignalSpy edited(&fields, &PeriodFields::edited);
        fields.setPeriod(start + 1, start + minute);
        QCOMPARE(fields.from(), start + 1);
        QCOMPARE(fields.to(), start + minute);
        QVERIFY(edited.isEmpty());
        QCOMPARE(fields.words(), u"2016-01-28 19:02:00 to 2016-01-28 19:03:00"_s);
    }

    void areEditedByKeys()
    {
        PeriodFields fields(u"test"_s, PeriodFields::Finest::Minute);
        fields.setPeriod(start, start + minute);
        fields.show();
        QSignalSpy edited(&fields, &PeriodFields::edited);
        auto *to = fields.findChild<QDateTimeEdit *>(u"testTo"_s);
        QVERIFY(to);
        to->setCurrentSection(QDateTimeEdit::HourSection);
        QTest::keyClick(to, Qt::Key_Up);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(fields.from(), start);
        QCOMPARE(fields.to(), start + 61 * minute);
    }

    void keepTheirTimesInAnotherZone()
    {
        PeriodFields fields(u"test"_s, PeriodFields::Finest::Minute);
        fields.setZone(kolkata);
        fields.setPeriod(start, start + minute);
        QSignalSpy edited(&fields, &PeriodFields::edited);
        fields.setZone(QTimeZone::utc());
        QCOMPARE(fields.words(), u"2016-01-28 13:32 to 2016-01-28 13:33"_s);
        QCOMPARE(fields.from(), start);
        QCOMPARE(fields.to(), start + minute);
        QVERIFY(edited.isEmpty());
    }

    void timesAreInTheReadersZone()
    {
        const QDateTime local(QDate(2016, 1, 28), QTime(19, 2, 5));
        for (const QDateTime &time : {local, local.toUTC(), local.toTimeZone(kolkata)}) {
            QCOMPARE(timeText(time), u"2016-01-28 19:02:05"_s);
            QCOMPARE(minuteText(time), u"2016-01-28 19:02"_s);
            QCOMPARE(longTimeText(time), longTimeText(local));
        }
        QVERIFY(longTimeText(local).contains(u"2016"_s));
    }
};

LAMBDESK_TEST(QApplication, TestPeriodFields)
#include "tst_periodfields.moc"
