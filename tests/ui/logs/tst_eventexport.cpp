// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/eventsfixture.h>
#include <tests/support/testprogram.h>
#include <ui/logs/eventexport.h>

#include <QAbstractButton>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What is shown of a stream, or was found in it, saved as a file.
class TestEventExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<EventsFixture>(); }
    void cleanup() { m.reset(); }

    void savesAllFormats();
    void savesTheSelectionOnly();
    void leavesNoHalfFile();
    void endsWhenWhatIsSavedGoes();

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<EventsFixture> m;
};

void TestEventExport::savesAllFormats()
{
    m->runs(100);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 9'999);
    auto *exporter = m->page->findChild<EventExport *>();
    QTemporaryDir folder;
    for (const QString &ending : {u"log"_s, u"jsonl"_s, u"csv"_s}) {
        QSignalSpy done(exporter, &EventExport::done);
        const QString path = folder.filePath(u"events."_s + ending);
        exporter->save({{0, 10'000}}, path);
        QVERIFY(exporter->isVisible());
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!exporter->isVisible());
        const QByteArray text = contents(path);
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), ending == u"csv"_s ? 10'002 : 10'001);
    }
    QVERIFY(contents(folder.filePath(u"events.log"_s))
                .startsWith("2016-01-28T13:31:28.627Z START RequestId: run-0 Version: $LATEST\n"));
    const QByteArray last = contents(folder.filePath(u"events.jsonl"_s)).trimmed().split('\n').last();
    QCOMPARE(QJsonDocument::fromJson(last).object().value(u"message"_s).toString(),
             u"REPORT RequestId: run-99\tDuration: 12.50 ms\t"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

void TestEventExport::savesTheSelectionOnly()
{
    m->runs(3);
    m->open();
    m->search(u"START"_s);
    QTRY_COMPARE(m->hitCount(), u"3 events found"_s);
    auto *exporter = m->page->findChild<EventExport *>();
    QTemporaryDir folder;
    QSignalSpy done(exporter, &EventExport::done);
    exporter->save({{1, 3}}, folder.filePath(u"some.log"_s));
    QTRY_COMPARE(done.size(), 1);
    const QByteArray text = contents(folder.filePath(u"some.log"_s));
    QVERIFY2(text.contains("run-1 ") && text.contains("run-2 ") && !text.contains("run-0 "), text);
}

void TestEventExport::leavesNoHalfFile()
{
    m->runs(3);
    m->open();
    auto *exporter = m->page->findChild<EventExport *>();
    QSignalSpy failed(m->page.get(), &EventsPage::failed);
    QTemporaryDir folder;
    exporter->save({{0, 300}}, folder.filePath(u"no/such/folder.log"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!exporter->isVisible());
    exporter->save({{0, 300}}, folder.filePath(u"cancelled.log"_s));
    QTest::mouseClick(exporter->findChild<QAbstractButton *>(u"cancelExport"_s), Qt::LeftButton);
    QVERIFY(!exporter->isVisible());
    QTRY_VERIFY(QDir(folder.path()).isEmpty());
}

void TestEventExport::endsWhenWhatIsSavedGoes()
{
    m->runs(300);
    m->open();
    m->search(u"START"_s);
    QTRY_COMPARE(m->hitCount(), u"300 events found"_s);
    auto *exporter = m->page->findChild<EventExport *>();
    QSignalSpy failed(m->page.get(), &EventsPage::failed);
    QTemporaryDir folder;
    exporter->save({{0, 300}}, folder.filePath(u"some.log"_s));
    m->search({});
    QTRY_VERIFY(!exporter->isVisible());
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(QDir(folder.path()).isEmpty());
}

LAMBDESK_TEST(QApplication, TestEventExport)
#include "tst_eventexport.moc"
