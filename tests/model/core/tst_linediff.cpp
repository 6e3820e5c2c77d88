// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/linediff.h>
#include <tests/support/testprogram.h>

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

/// `=3 -1+2 =1`: three alike, one in place of two, one alike.
QString written(const QList<DiffBlock> &blocks)
{
    QStringList words;
    for (const DiffBlock &block : blocks)
        words << (block.same ? u"=%1"_s.arg(block.beforeCount)
                             : u"-%1+%2"_s.arg(block.beforeCount).arg(block.afterCount));
    return words.join(u' ');
}

/// Whether the blocks tell both texts, in order, and take turns.
bool tellBoth(const QList<DiffBlock> &blocks, const QList<QByteArrayView> &before,
              const QList<QByteArrayView> &after)
{
    qsizetype one = 0;
    qsizetype other = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const DiffBlock &block = blocks.at(i);
        if (block.before != one || block.after != other || (i > 0 && block.same == blocks.at(i - 1).same))
            return false;
        if (block.same && (block.beforeCount != block.afterCount ||
                           before.sliced(one, block.beforeCount) != after.sliced(other, block.afterCount)))
            return false;
        one += block.beforeCount;
        other += block.afterCount;
    }
    return one == before.size() && other == after.size();
}

qsizetype changedLines(const QList<DiffBlock> &blocks)
{
    qsizetype changed = 0;
    for (const DiffBlock &block : blocks) {
        if (!block.same)
            changed += block.beforeCount + block.afterCount;
    }
    return changed;
}

/// The length of the longest common subsequence, by the book.
qsizetype commonLines(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    QList<qsizetype> above(after.size() + 1);
    for (const auto &line : before) {
        QList<qsizetype> row(after.size() + 1);
        for (qsizetype i = 0; i < after.size(); ++i)
            row[i + 1] = line == after.at(i) ? above.at(i) + 1 : std::max(row.at(i), above.at(i + 1));
        above = row;
    }
    return above.last();
}

QByteArray randomText(QRandomGenerator &random, int lines, int alphabet)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(random.bounded(alphabet)) + '\n';
    return text;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTexts_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("blocks");
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba << u""_s;
        QTest::newRow("alike") << "a\nb\n"_ba
                               << "a\nb\n"_ba << u"=2"_s;
        QTest::newRow("from nothing") << ""_ba
                                      << "a\nb\n"_ba << u"-0+2"_s;
        QTest::newRow("to nothing") << "a\nb"_ba
                                    << ""_ba << u"-2+0"_s;
        QTest::newRow("changed") << "a\nb\nc\n"_ba
                                 << "a\nx\nc\n"_ba << u"=1 -1+1 =1"_s;
        QTest::newRow("inserted") << "a\nc\n"_ba
                                  << "a\nb\nc\n"_ba << u"=1 -0+1 =1"_s;
        QTest::newRow("removed at the start") << "a\nb\nc\n"_ba
                                              << "b\nc\n"_ba << u"-1+0 =2"_s;
        QTest::newRow("added at the end") << "a\n"_ba
                                          << "a\nb\n"_ba << u"=1 -0+1"_s;
        QTest::newRow("nothing in common") << "a\nb\n"_ba
                                           << "x\ny\nz\n"_ba << u"-2+3"_s;
        QTest::newRow("no newline at the end") << "a\nb\n"_ba
                                               << "a\nb"_ba << u"=1 -1+1"_s;
        QTest::newRow("none in both") << "a\nb"_ba
                                      << "a\nb"_ba << u"=2"_s;
        QTest::newRow("other line ends") << "a\r\nb\n"_ba
                                         << "a\nb\n"_ba << u"-1+1 =1"_s;
        QTest::newRow("only line ends") << "\n\n\n"_ba
                                        << "\n\n"_ba << u"=2 -1+0"_s;
        QTest::newRow("moved") << "a\nb\nc\nd\n"_ba
                               << "d\na\nb\nc\n"_ba << u"-0+1 =3 -1+0"_s;
        QTest::newRow("two places") << "1\n2\n3\n4\n5\n6\n"_ba
                                    << "1\nx\n3\n4\n6\n"_ba << u"=1 -1+1 =2 -1+0 =1"_s;
        QTest::newRow("zero bytes and no UTF-8")
            << QByteArray("a\0\n\xff\n", 5) << QByteArray("a\0\n\xfe\n", 5) << u"=1 -1+1"_s;
    }

    void comparesTexts()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, blocks);
        const auto one = linesOf(before);
        const auto other = linesOf(after);
        const auto found = diffLines(one, other);
        QCOMPARE(written(found), blocks);
        QVERIFY(tellBoth(found, one, other));
    }

    void takesTheShortestWay()
    {
        // The example of Myers' paper: five changes.
        const auto one = linesOf("A\nB\nC\nA\nB\nB\nA\n"_ba);
        const auto other = linesOf("C\nB\nA\nB\nA\nC\n"_ba);
        QCOMPARE(changedLines(diffLines(one, other)), 5);

        QRandomGenerator random(1986);
        for (int round = 0; round < 400; ++round) {
            const QByteArray before = randomText(random, random.bounded(40), 1 + random.bounded(12));
            const QByteArray after = randomText(random, random.bounded(40), 1 + random.bounded(12));
            const auto these = linesOf(before);
            const auto those = linesOf(after);
            const auto blocks = diffLines(these, those);
            QVERIFY(tellBoth(blocks, these, those));
            QCOMPARE(changedLines(blocks), these.size() + those.size() - 2 * commonLines(these, those));
        }
    }

    void comparesLongTextsThatAreAlmostAlike()
    {
        QByteArray before;
        for (int line = 0; line < 100'000; ++line)
            before += "line " + QByteArray::number(line) + '\n';
        QByteArray after = before;
        after.replace("line 99998\n", "line x\n");
        const auto one = linesOf(before);
        const auto other = linesOf(after);
        QCOMPARE(written(diffLines(one, other)), u"=99998 -1+1 =1"_s);
    }

    /// What has no short way is told all the same: without a bound this takes 10^9 steps.
    void boundsTheCostOfUnlikeTexts_data()
    {
        QTest::addColumn<int>("alphabet");
        QTest::newRow("lines that come often") << 50;
        QTest::newRow("lines that come seldom") << 20'000;
    }

    void boundsTheCostOfUnlikeTexts()
    {
        QFETCH(int, alphabet);
        QRandomGenerator random(7);
        const QByteArray before = randomText(random, 40'000, alphabet);
        const QByteArray after = randomText(random, 40'000, alphabet);
        const auto one = linesOf(before);
        const auto other = linesOf(after);
        const auto blocks = diffLines(one, other);
        QVERIFY(tellBoth(blocks, one, other));
        QVERIFY(changedLines(blocks) < one.size() + other.size());
    }
};

LAMBDESK_TEST(QCoreApplication, TestLineDiff)
#include "tst_linediff.moc"
