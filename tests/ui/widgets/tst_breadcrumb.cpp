// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/breadcrumb.h>
#include <ui/widgets/elidedlabel.h>

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestBreadcrumb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsALongNameWithAnEllipsis_data();
    void cutsALongNameWithAnEllipsis();
    void cutsALongLinkBeforeWhatIsShown();
    void showsAShortNameWhole();
    void pointsToWhereItGoesOn();
};

void TestBreadcrumb::cutsALongNameWithAnEllipsis_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestBreadcrumb::cutsALongNameWithAnEllipsis()
{
    QFETCH(Qt::LayoutDirection, direction);
    Breadcrumb breadcrumb;
    breadcrumb.setLayoutDirection(direction);
    breadcrumb.setParts({u"Lambda"_s, u"Functions"_s, QString(200, u'x')});
    breadcrumb.resize(400, 40);
    breadcrumb.show();
    const auto *here = breadcrumb.findChild<ElidedLabel *>(u"breadcrumbHere"_s);
    QVERIFY(here);
    QTRY_VERIFY(here->shownText().endsWith(u'…'));
    QVERIFY(here->shownText().size() > 1);
    QCOMPARE(here->text().size(), 200);
    QVERIFY(breadcrumb.rect().contains(here->geometry()));
    const QRect link = breadcrumb.findChild<QPushButton *>(u"breadcrumb1"_s)->geometry();
    if (direction == Qt::LeftToRight)
        QVERIFY(link.right() < here->geometry().left());
    else
        QVERIFY(here->geometry().right() < link.left());
}

void TestBreadcrumb::cutsALongLinkBeforeWhatIsShown()
{
    Breadcrumb breadcrumb;
    breadcrumb.setParts({u"CloudWatch"_s, QString(200, u'x'), u"stream"_s});
    breadcrumb.resize(500, 40);
    breadcrumb.show();
    const auto *here = breadcrumb.findChild<ElidedLabel *>(u"breadcrumbHere"_s);
    QTRY_COMPARE(here->shownText(), u"stream"_s);
    QCOMPARE(breadcrumb.width(), 500);
    QVERIFY(breadcrumb.rect().contains(here->geometry()));
    const auto *first = breadcrumb.findChild<QPushButton *>(u"breadcrumb0"_s);
    QCOMPARE(first->width(), first->sizeHint().width());
    const auto *link = breadcrumb.findChild<QPushButton *>(u"breadcrumb1"_s);
    QVERIFY(link->width() < link->sizeHint().width());
    QCOMPARE(link->text().size(), 200);
}

void TestBreadcrumb::showsAShortNameWhole()
{
    Breadcrumb breadcrumb;
    breadcrumb.setParts({u"Lambda"_s, u"Functions"_s, u"orders"_s});
    breadcrumb.resize(600, 40);
    breadcrumb.show();
    const auto *here = breadcrumb.findChild<ElidedLabel *>(u"breadcrumbHere"_s);
    QTRY_COMPARE(here->shownText(), u"orders"_s);
}

void TestBreadcrumb::pointsToWhereItGoesOn()
{
    const auto separator = [](Qt::LayoutDirection direction) {
        Breadcrumb breadcrumb;
        breadcrumb.setLayoutDirection(direction);
        breadcrumb.setParts({u"Lambda"_s, u"orders"_s});
        const auto *label = breadcrumb.findChild<QLabel *>(u"breadcrumbSeparator0"_s);
        return label ? label->text() : QString();
    };
    QCOMPARE(separator(Qt::LeftToRight), u"›"_s);
    QCOMPARE(separator(Qt::RightToLeft), u"‹"_s);
}

LAMBDESK_TEST(QApplication, TestBreadcrumb)
#include "tst_breadcrumb.moc"
