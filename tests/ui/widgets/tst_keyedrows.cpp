// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/keyedrows.h>

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

struct Fruit {
    struct Label {
        QString name;
        bool operator==(const Label &) const = default;
    };
    Label label;
    int weight = 0;
    bool operator==(const Fruit &) const = default;
};

inline const QString &fruitName(const Fruit &fruit)
{
    return fruit.label.name;
}

using FruitRows = KeyedRows<Fruit, &fruitName>;

class Fruits final : public FruitRows
{
public:
    using FruitRows::FruitRows;
    void noteMoved() { refreshColumn(1); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role == Qt::TextAlignmentRole)
            return alignmentOf(index.column());
        if (role != Qt::DisplayRole)
            return {};
        const Fruit &fruit = items().at(index.row());
        return index.column() == 0 ? QVariant(fruitName(fruit)) : QVariant(fruit.weight);
    }

protected:
    QString titleOf(int column) const override { return column == 0 ? u"Name"_s : u"Weight"_s; }
    bool isRightAligned(int column) const override { return column == 1; }
};

namespace
{

Fruit fruit(const QString &name, int weight = 1)
{
    return {{name}, weight};
}

} // namespace

class TestKeyedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Fruits>();
        new QAbstractItemModelTester(m.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m.get());
        m->setItems({fruit(u"apple"_s), fruit(u"pear"_s), fruit(u"plum"_s)});
    }

    void keepsTheRowsOfThoseThatStay()
    {
        const QPersistentModelIndex pear(m->index(1, 0));
        const QPersistentModelIndex plum(m->index(2, 0));
        m->setItems({fruit(u"fig"_s), fruit(u"plum"_s, 5), fruit(u"apple"_s), fruit(u"kiwi"_s)});
        QCOMPARE(names(), (QStringList{u"apple"_s, u"plum"_s, u"fig"_s, u"kiwi"_s}));
        QVERIFY(!pear.isValid());
        QCOMPARE(plum.row(), 1);
        QCOMPARE(m->itemAt(1)->weight, 5);
        m->setItems({});
        QCOMPARE(m->rowCount(), 0);
    }

    void saysWhatChanged()
    {
        QSignalSpy changed(m.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(m.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m.get(), &QAbstractItemModel::rowsRemoved);
        m->setItems({fruit(u"apple"_s), fruit(u"pear"_s), fruit(u"plum"_s)});
        QVERIFY(changed.isEmpty() && inserted.isEmpty() && removed.isEmpty());
        m->setItems({fruit(u"apple"_s), fruit(u"plum"_s, 2), fruit(u"fig"_s), fruit(u"kiwi"_s)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), m->index(1, 0));
        QCOMPARE(changed.first().at(1).toModelIndex(), m->index(1, 1));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1); // both that are new, at once
    }

    void putsAndRemovesSingleOnes()
    {
        QSignalSpy changed(m.get(), &QAbstractItemModel::dataChanged);
        m->put(fruit(u"pear"_s));
        QVERIFY(changed.isEmpty());
        m->put(fruit(u"pear"_s, 7));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m->itemAt(1), fruit(u"pear"_s, 7));
        m->put(fruit(u"fig"_s));
        m->remove(u"apple"_s);
        m->remove(u"never there"_s);
        QCOMPARE(names(), (QStringList{u"pear"_s, u"plum"_s, u"fig"_s}));
        m->clear();
        QVERIFY(!m->itemAt(0));
    }

    void beginsAnewInTheOrderGiven()
    {
        QSignalSpy reset(m.get(), &QAbstractItemModel::modelReset);
        m->resetItems({fruit(u"plum"_s), fruit(u"fig"_s), fruit(u"apple"_s)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(names(), (QStringList{u"plum"_s, u"fig"_s, u"apple"_s}));
    }

    void hasNoItemOutside()
    {
        QVERIFY(!m->itemAt(-1));
        QVERIFY(!m->itemAt(3));
        QCOMPARE(m->itemAt(2), fruit(u"plum"_s));
    }

    void refreshesAColumn()
    {
        QSignalSpy changed(m.get(), &QAbstractItemModel::dataChanged);
        m->noteMoved();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), m->index(0, 1));
        QCOMPARE(changed.first().at(1).toModelIndex(), m->index(2, 1));
        m->clear();
        m->noteMoved();
        QCOMPARE(changed.size(), 1);
    }

    void hasTitlesAboveItsColumns()
    {
        QCOMPARE(m->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
        QCOMPARE(m->headerData(1, Qt::Horizontal).toString(), u"Weight"_s);
        for (int column = 0; column < 2; ++column) {
            const int wanted = int(Qt::AlignVCenter | (column == 1 ? Qt::AlignRight : Qt::AlignLeft));
            QCOMPARE(m->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), wanted);
            QCOMPARE(m->index(0, column).data(Qt::TextAlignmentRole).toInt(), wanted);
        }
        QVERIFY(!m->headerData(2, Qt::Horizontal).isValid());
        QVERIFY(!m->headerData(-1, Qt::Horizontal).isValid());
        QVERIFY(!m->headerData(0, Qt::Vertical).isValid());
        QVERIFY(!m->headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
    }

private:
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m->rowCount(); ++row)
            all << m->index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<Fruits> m;
};

LAMBDESK_TEST(QCoreApplication, TestKeyedRows)
#include "tst_keyedrows.moc"
