// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/flowlayout.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

/// A page of a strip and what is below it.
class StripPage : public QWidget
{
public:
    explicit StripPage(int width)
    {
        auto *row = new FlowLayout(strip);
        for (QPushButton *button : {create, remove})
            row->addWidget(button);
        row->addStretch();
        row->addWidget(count);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(strip);
        column->addWidget(below, 1);
        resize(width, 400);
        show();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(this, patience)); }();
    }

    QWidget *strip = new QWidget(this);
    QPushButton *create = new QPushButton(u"Create a layer of it"_s, strip);
    QPushButton *remove = new QPushButton(u"Delete"_s, strip);
    QLabel *count = new QLabel(u"Viewing 1-3 of 3"_s, strip);
    QWidget *below = new QWidget(this);
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInOneLineWhereThereIsRoom();
    void goesOnInTheNextLine();
    void standsInTheMiddleOfAHigherStrip();
    void hasNoPlaceForWhatIsHidden();
    void isMirrored();
    void givesARestToWhatExpands();
};

void TestFlowLayout::standsInOneLineWhereThereIsRoom()
{
    const StripPage page(900);
    QCOMPARE(page.create->x(), 0);
    QVERIFY(page.remove->x() > page.create->geometry().right());
    QCOMPARE(page.count->geometry().right(), 899);
    QCOMPARE(page.remove->y(), page.create->y());
    QCOMPARE(page.strip->height(), page.create->sizeHint().height());
}

void TestFlowLayout::goesOnInTheNextLine()
{
    StripPage page(900);
    const int widest = qMax(page.create->sizeHint().width(), page.count->sizeHint().width());
    QCOMPARE(page.strip->minimumSizeHint().width(), widest);
    page.resize(widest + 4, 400);
    QTRY_VERIFY(page.strip->height() > 2 * page.create->sizeHint().height());
    QVERIFY(page.remove->y() > page.create->geometry().bottom());
    QVERIFY(page.strip->rect().contains(page.count->geometry()));
    QCOMPARE(page.count->width(), page.count->sizeHint().width());
    QTRY_VERIFY(page.below->y() >= page.strip->geometry().bottom());
    page.resize(900, 400);
    QTRY_COMPARE(page.strip->height(), page.create->sizeHint().height());
}

/// As the line of a result does, whose highest button goes when the run ends.
void TestFlowLayout::standsInTheMiddleOfAHigherStrip()
{
    const StripPage page(900);
    const int height = 2 * page.create->sizeHint().height();
    page.strip->setMinimumHeight(height);
    QTRY_COMPARE(page.strip->height(), height);
    for (const QWidget *each : {static_cast<QWidget *>(page.create), static_cast<QWidget *>(page.count)})
        QTRY_VERIFY(qAbs(each->geometry().center().y() - page.strip->rect().center().y()) <= 1);
}

void TestFlowLayout::hasNoPlaceForWhatIsHidden()
{
    const StripPage page(900);
    page.create->hide();
    QTRY_COMPARE(page.remove->x(), 0);
    page.create->show();
    QTRY_VERIFY(page.remove->x() > 0);
}

void TestFlowLayout::isMirrored()
{
    StripPage page(900);
    page.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(page.create->geometry().right(), 899);
    QCOMPARE(page.count->x(), 0);
}

void TestFlowLayout::givesARestToWhatExpands()
{
    QWidget strip;
    auto *field = new QLineEdit(&strip);
    auto *search = new QPushButton(u"Search"_s, &strip);
    auto *row = new FlowLayout(&strip);
    row->addWidget(field);
    row->addWidget(search);
    strip.resize(700, 40);
    strip.show();
    QTRY_COMPARE(search->geometry().right(), 699);
    QCOMPARE(field->width(), 700 - search->width() - row->spacing());
}

LAMBDESK_TEST(QApplication, TestFlowLayout)
#include "tst_flowlayout.moc"
