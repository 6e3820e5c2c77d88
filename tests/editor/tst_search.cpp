// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/search/search.h>
#include <editor/search/searcher.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>
#include <QTest>

using namespace lambdesk;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhyAnExpressionIsNone();
    void findsInTextThatIsNotUtf8();
    void stopsAtTheMaximum();
    void replaces_data();
    void replaces();
    void replacesWithinARange();
    void theNewestQuestionWins();
};

static SearchQuery query(const char *text, bool caseSensitive = false, bool words = false,
                         bool expression = false)
{
    return {QString::fromUtf8(text), caseSensitive, words, expression};
}

void TestSearch::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("plain") << QByteArray("a.b A.B axb") << query("a.b") << QList<int>{0, 4};
    QTest::newRow("case") << QByteArray("a.b A.B") << query("A.B", true) << QList<int>{4};
    QTest::newRow("words") << QByteArray("in inner in_ in") << query("in", false, true) << QList<int>{0, 13};
    QTest::newRow("expression") << QByteArray("a1 b22 c") << query("[a-z]\\d+", false, false, true)
                                << QList<int>{0, 3};
    QTest::newRow("lines") << QByteArray("ab\nab") << query("^ab$", false, false, true) << QList<int>{0, 3};
    QTest::newRow("after wide characters") << QByteArray("é😀x é") << query("x") << QList<int>{6};
    QTest::newRow("unicode case") << QByteArray("É é") << query("é") << QList<int>{0, 3};
    QTest::newRow("nothing") << QByteArray("abc") << query("") << QList<int>{};
    QTest::newRow("empty matches") << QByteArray("abc") << query("x*", false, false, true) << QList<int>{};
}

void TestSearch::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(SearchQuery, query);
    QFETCH(QList<int>, places);
    QList<int> found;
    for (const SearchHit &hit : findAll(text, query).hits)
        found.append(static_cast<int>(hit.from));
    QCOMPARE(found, places);
}

void TestSearch::saysWhyAnExpressionIsNone()
{
    QVERIFY(!findAll("abc", query("(", false, false, true)).error.isEmpty());
    QVERIFY(findAll("abc(", query("(")).error.isEmpty());
}

void TestSearch::findsInTextThatIsNotUtf8()
{
    const auto hits = findAll("\xff\xff abc", query("abc")).hits;
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().from, 3);
}

void TestSearch::stopsAtTheMaximum()
{
    const SearchResult result = findAll(QByteArray(50'000, 'a'), query("a"));
    QCOMPARE(result.hits.size(), SearchResult::maximumHits);
    QVERIFY(result.hasMore);
}

void TestSearch::replaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("plain") << QByteArray("x a y a z") << query("a") << QStringLiteral("\\1é")
                           << QByteArray("x \\1é y \\1é z");
    QTest::newRow("groups") << QByteArray("k1=v1, k2=v2") << query("(\\w+)=(\\w+)", false, false, true)
                            << QStringLiteral("\\2:\\1\\n") << QByteArray("v1:k1\n, v2:k2\n");
    QTest::newRow("nothing") << QByteArray("abc") << query("x") << QStringLiteral("y") << QByteArray("abc");
}

void TestSearch::replaces()
{
    QFETCH(QByteArray, text);
    QFETCH(SearchQuery, query);
    QFETCH(QString, with);
    QFETCH(QByteArray, result);
    const Replacement replacement = replaceAll(text, query, with);
    QCOMPARE(QByteArray(text).replace(replacement.from, replacement.to - replacement.from, replacement.text),
             result);
}

void TestSearch::replacesWithinARange()
{
    const Replacement replacement = replaceAll("a a a", query("a"), QStringLiteral("b"), 2, 3);
    QCOMPARE(replacement.count, 1);
    QCOMPARE(replacement.from, 2);
    QCOMPARE(replacement.text, QByteArray("b"));
}

void TestSearch::theNewestQuestionWins()
{
    Searcher searcher;
    QSignalSpy found(&searcher, &Searcher::found);
    const QByteArray text = QByteArray("abc ").repeated(200'000);
    searcher.search(text, query("b", false, false, true));
    QVERIFY(searcher.isBusy());
    searcher.search(text, query("nowhere"));
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(found.first().first().value<SearchResult>().hits.isEmpty());
    // A small text is answered within the call.
    searcher.search("abc", query("b"));
    QCOMPARE(found.size(), 2);
}

LAMBDESK_TEST(QCoreApplication, TestSearch)
#include "tst_search.moc"
