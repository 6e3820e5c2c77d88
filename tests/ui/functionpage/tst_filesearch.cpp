// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/async.h>
#include <tests/support/testprogram.h>
#include <ui/functionpage/filehitsmodel.h>
#include <ui/functionpage/filesearch.h>

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <memory>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

/// Shows a visitor so many files, as long as it wants, and waits for a permit before each.
FileSearch::Source sourceOf(int files, std::shared_ptr<QSemaphore> permits,
                            std::shared_ptr<std::atomic<int>> seen)
{
    return [=](const PackageVisitor &visitor) {
        return runOnPool([=]() -> Result<void> {
            for (int i = 0; i < files; ++i) {
                permits->acquire();
                ++*seen;
                if (!visitor.takes(u"%1.js"_s.arg(i), "a needle\nanother needle\n"_ba))
                    break;
            }
            return {};
        });
    };
}

} // namespace

/// The search in the files of a package, by itself.
class TestFileSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLines_data();
    void findsLines();
    void tellsOfHitsAsTheyAreFound();
    void givesUpWhenCancelled();
    void givesUpTheSearchBefore();
    void endsAtTheMostHits();
    void namesAFileAsItIs();
};

void TestFileSearch::findsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("lines"); ///< `line:column text[hit]`
    QTest::newRow("none") << "hay\n"_ba << u""_s;
    QTest::newRow("first and last line") << "x\nhay\nx"_ba << u"1:1 [x]|3:1 [x]"_s;
    QTest::newRow("several on a line") << "ax x x\n\nx\n"_ba << u"1:2 a[x] x x|3:1 [x]"_s;
    QTest::newRow("blanks at the start") << "\t  if (x)\r\n"_ba << u"1:8 if ([x])"_s;
    QTest::newRow("characters of more bytes") << "\u00e9\U0001f600x\u00e9\n"_ba << u"1:3 é\U0001f600[x]é"_s;
    QTest::newRow("far into a line") << QByteArray(100, 'y') + "x" + QByteArray(1000, 'z')
                                     << u"1:101 …"_s + QString(40, u'y') + u"[x]"_s + QString(198, u'z');
}

void TestFileSearch::findsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, lines);
    QStringList rows;
    for (const auto &line : linesWithHits(text, {u"x"_s}, 10))
        rows << u"%1:%2 %3[%4]%5"_s.arg(line.line)
                    .arg(line.column)
                    .arg(line.text.left(line.from), line.text.mid(line.from, line.to - line.from),
                         line.text.mid(line.to));
    QCOMPARE(rows.join(u'|'), lines);
}

void TestFileSearch::tellsOfHitsAsTheyAreFound()
{
    FileSearch search;
    QSignalSpy found(&search, &FileSearch::found);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(1);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(3, permits, seen), {{u"needle"_s}});
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(search.isRunning());
    permits->release(2);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 3);
    const auto hits = found.at(2).first().value<FileHits>();
    QCOMPARE(hits.path, u"2.js"_s);
    QCOMPARE(hits.lines.size(), 2);
}

void TestFileSearch::givesUpWhenCancelled()
{
    FileSearch search;
    QSignalSpy found(&search, &FileSearch::found);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(1);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(1000, permits, seen), {{u"needle"_s}});
    QTRY_COMPARE(found.size(), 1);
    search.cancel();
    permits->release(1000);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!search.isRunning());
    QVERIFY(*seen < 1000);
    QCOMPARE(found.size(), 1);
}

void TestFileSearch::givesUpTheSearchBefore()
{
    FileSearch search;
    QSignalSpy found(&search, &FileSearch::found);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(0);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(5, permits, seen), {{u"needle"_s}});
    const auto others = std::make_shared<QSemaphore>(5);
    search.start(sourceOf(1, others, std::make_shared<std::atomic<int>>(0)), {{u"needle"_s}});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 1);
    permits->release(5);
    QTRY_COMPARE(*seen, 1);
}

void TestFileSearch::endsAtTheMostHits()
{
    FileSearch search;
    FileHitsModel model;
    const QAbstractItemModelTester tester(&model);
    connect(&search, &FileSearch::found, &model, &FileHitsModel::append);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(5000);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(5000, permits, seen), {{u"needle"_s}});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(model.lineCount(), FileSearch::mostLines);
    QCOMPARE(*seen, FileSearch::mostLines / 2);
}

void TestFileSearch::namesAFileAsItIs()
{
    FileHitsModel model;
    model.append({u"100%2.js"_s, {FileHits::Line()}});
    QCOMPARE(model.index(0, 0).data().toString(), u"100%2.js (1)"_s);
}

LAMBDESK_TEST(QApplication, TestFileSearch)
#include "tst_filesearch.moc"
