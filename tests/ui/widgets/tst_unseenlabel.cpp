// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/access/tree.h>
#include <tests/support/testprogram.h>
#include <ui/widgets/unseenlabel.h>

#include <QAccessible>
#include <QComboBox>
#include <QPointer>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestUnseenLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWithItsField()
    {
        QWidget window;
        auto *field = new QComboBox(&window);
        field->addItem(u"All languages"_s);
        UnseenLabel::add(field, u"Language"_s);
        QCOMPARE(test::spokenName(*QAccessible::queryAccessibleInterface(field)), u"Language"_s);

        auto *strip = new QWidget(&window);
        auto *row = new QVBoxLayout(strip);
        row->addWidget(field);
        window.show();
        QCOMPARE(test::spokenName(*QAccessible::queryAccessibleInterface(field)), u"Language"_s);
        const QPointer<QLabel> label = strip->findChild<QLabel *>();
        QVERIFY(label && !label->isVisible());
        QCOMPARE(strip->sizeHint(), row->sizeHint()); // takes no room

        delete field;
        QTRY_VERIFY(!label);
    }
};

LAMBDESK_TEST(QApplication, TestUnseenLabel)
#include "tst_unseenlabel.moc"
