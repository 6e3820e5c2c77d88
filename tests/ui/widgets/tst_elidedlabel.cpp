// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/elidedlabel.h>

#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestElidedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithAnEllipsisWhereThereIsNoRoom();
};

void TestElidedLabel::endsWithAnEllipsisWhereThereIsNoRoom()
{
    const QString text = u"Node.js 22.x, Node.js 20.x, Python 3.13, Python 3.11"_s;
    ElidedLabel label;
    label.setText(text);
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), text);
    QVERIFY(label.minimumSizeHint().width() < 40);
    label.resize(label.width() / 2, label.height());
    QVERIFY(label.shownText().endsWith(u'…'));
    QVERIFY(text.startsWith(label.shownText().chopped(1)));
    QCOMPARE(label.text(), text);
}

LAMBDESK_TEST(QApplication, TestElidedLabel)
#include "tst_elidedlabel.moc"
