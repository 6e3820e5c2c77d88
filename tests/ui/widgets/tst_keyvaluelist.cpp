// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/keyvaluelist.h>

#include <QLabel>
#include <QToolButton>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestKeyValueList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingOfARowWithoutAValue();
};

void TestKeyValueList::showsNothingOfARowWithoutAValue()
{
    KeyValueList list;
    const auto row = list.addWord(u"Request ID"_s, u"requestId"_s, u"copyRequestId"_s);
    KeyValueList::setValue(row, u"0123"_s);
    list.show();
    auto *copy = list.findChild<QToolButton *>(u"copyRequestId"_s);
    QVERIFY(copy->isVisible());
    QCOMPARE(list.text(), u"Request ID: 0123\n"_s);
    KeyValueList::setValue(row, {});
    QVERIFY(!row.label->isVisible() && !row.value->isVisible() && !copy->isVisible());
    QCOMPARE(list.text(), QString());
    KeyValueList::setValue(row, u"4567"_s);
    QVERIFY(copy->isVisible());
}

LAMBDESK_TEST(QApplication, TestKeyValueList)
#include "tst_keyvaluelist.moc"
