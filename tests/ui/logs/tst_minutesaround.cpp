// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/eventsfixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What was written a minute before and after an event.
class TestMinutesAround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<EventsFixture>(); }
    void cleanup() { m.reset(); }

    void ofAStream();
    void ofGroups();

private:
    void search(const QString &pattern)
    {
        auto *field = m->find<QLineEdit>(u"filterPattern"_s);
        field->setFocus();
        QTest::keyClicks(field, pattern);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString count() const { return m->find<QLabel>(u"hitCount"_s)->text(); }

    std::unique_ptr<EventsFixture> m;
};

void TestMinutesAround::ofAStream()
{
    constexpr LogTime minute = 60'000;
    const LogTime now = m->fixture.now();
    m->fixture.makeStream();
    for (const LogTime time : {now - 3 * minute, now - minute, now, now + minute, now + 3 * minute})
        m->fixture.put({"at " + QByteArray::number((time - now) / minute) + '\n'}, time);
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    m->click(2, m->view()->columns().message + 5);
    m->page->findChild<QAction *>(u"showMinutesAround"_s)->trigger();
    QTRY_COMPARE(count(), u"3 events found"_s);
    QTRY_VERIFY(m->isWholeInSight());
    QVERIFY(m->text(0).endsWith(u"at -1"_s) && m->text(2).endsWith(u"at 1"_s));
    QTRY_COMPARE(m->view()->currentRow(), 1); // the event itself
    QCOMPARE(m->find<QComboBox>(u"timeRange"_s)->currentText(), u"Custom"_s);
    QCOMPARE(m->find<QDateTimeEdit>(u"rangeFrom"_s)->dateTime().toString(u"HH:mm:ss"_s),
             QDateTime::fromMSecsSinceEpoch(now - minute).toString(u"HH:mm:ss"_s));
    // The range is one to go on with, and there is a way back.
    search(u"at"_s);
    QTRY_COMPARE(count(), u"3 events found"_s);
    QTest::mouseClick(m->find<QAbstractButton>(u"backToStream"_s), Qt::LeftButton);
    QCOMPARE(m->view()->rows().end, 5);
    QCOMPARE(m->find<QComboBox>(u"timeRange"_s)->currentText(), u"All"_s);
}

void TestMinutesAround::ofGroups()
{
    const QString other = u"/aws/lambda/other"_s;
    m->fixture.makeStream();
    m->fixture.makeStream(other, u"second"_s);
    m->fixture.put({"needle\n"}, m->fixture.now());
    m->fixture.put({"before\n"}, m->fixture.now() - 30'000, u"second"_s, other);
    m->fixture.put({"long before\n"}, m->fixture.now() - 300'000);
    m->page->openSearch({testGroup, other});
    m->page->show();
    search(u"needle"_s);
    QTRY_COMPARE(count(), u"1 event found"_s);
    m->key(Qt::Key_F3);
    QTRY_VERIFY(m->isWholeInSight());
    m->page->findChild<QAction *>(u"showMinutesAround"_s)->trigger();
    QTRY_COMPARE(count(), u"2 events found"_s);
    QTRY_COMPARE(m->view()->currentRow(), 1);
    QTRY_VERIFY(m->text(0).contains(u"before"_s));
}

LAMBDESK_TEST(QApplication, TestMinutesAround)
#include "tst_minutesaround.moc"
