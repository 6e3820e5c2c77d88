// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/formrow.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A form's row, whose label is beside its field or above it.
class TestTurningRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBelowWhereThereIsNoRoom();
    void keepsTheWholeLabelAbove();
    void standsInLineWithWhatIsChecked();
};

void TestTurningRow::standsBelowWhereThereIsNoRoom()
{
    QWidget form;
    auto *field = new QLineEdit(&form);
    auto *row = new FormRow(u"Name*"_s, field, &form);
    auto *column = new QVBoxLayout(&form);
    column->addWidget(row);
    column->addStretch(1);
    const auto *label = row->findChild<QLabel *>();
    form.resize(800, 300);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form, patience));
    QVERIFY(field->x() > label->geometry().right());
    const int beside = row->height();
    form.resize(form.minimumSizeHint().width(), 300);
    QVERIFY(form.width() < 320);
    QTRY_VERIFY(field->y() >= label->geometry().bottom());
    QTRY_VERIFY(row->height() > beside);
    QVERIFY(row->rect().contains(field->geometry()));
    QCOMPARE(label->x(), 0);
    form.resize(800, 300);
    QTRY_VERIFY(field->x() > label->geometry().right());
    QTRY_COMPARE(row->height(), beside);
}

void TestTurningRow::keepsTheWholeLabelAbove()
{
    QWidget form;
    auto *field = new QLineEdit(&form);
    auto *row = new FormRow(u"Ephemeral storage for the files that it writes (MB)*"_s, field, &form);
    auto *column = new QVBoxLayout(&form);
    column->addWidget(row);
    column->addStretch(1);
    const auto *label = row->findChild<QLabel *>();
    form.resize(300, 300);
    form.show();
    QTRY_VERIFY(field->y() >= label->geometry().bottom());
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
}

void TestTurningRow::standsInLineWithWhatIsChecked()
{
    QWidget form;
    auto *box = new QCheckBox(u"Less motion"_s, &form);
    auto *row = new FormRow(u"Motion"_s, box, &form, FormRow::Width::Full);
    row->setHint(u"Nothing moves or fades."_s);
    auto *column = new QVBoxLayout(&form);
    column->addWidget(row);
    column->addStretch(1);
    const auto *label = row->findChild<QLabel *>();
    form.resize(800, 300);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form, patience));
    QCOMPARE(label->text(), u"Motion"_s);
    const int middle =
        label->mapTo(row, label->contentsRect().topLeft()).y() + label->fontMetrics().height() / 2;
    QVERIFY(qAbs(middle - box->geometry().center().y()) <= 2);
}

LAMBDESK_TEST(QApplication, TestTurningRow)
#include "tst_turningrow.moc"
