// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/button.h>

#include <QDialog>
#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;

class TestButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterPressesTheButtonOnAPage_data();
    void enterPressesTheButtonOnAPage();
    void enterPressesTheFocusedButtonNotTheDefaultOne();
};

void TestButton::enterPressesTheButtonOnAPage_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestButton::enterPressesTheButtonOnAPage()
{
    QFETCH(Qt::Key, key);
    QWidget page;
    PrimaryButton primary(QStringLiteral("Next"), &page);
    SecondaryButton secondary(QStringLiteral("Previous"), &page);
    LinkButton link(QStringLiteral("Cancel"), &page);
    page.show();
    for (QPushButton *button : {static_cast<QPushButton *>(&primary), static_cast<QPushButton *>(&secondary),
                                static_cast<QPushButton *>(&link)}) {
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::keyClick(button, key);
        QCOMPARE(clicked.count(), 1);
        QTest::keyClick(button, key, Qt::ControlModifier);
        if (key != Qt::Key_Space)
            QCOMPARE(clicked.count(), 1);
    }
}

void TestButton::enterPressesTheFocusedButtonNotTheDefaultOne()
{
    QDialog dialog;
    PrimaryButton save(QStringLiteral("Save"), &dialog);
    save.setDefault(true);
    LinkButton cancel(QStringLiteral("Cancel"), &dialog);
    QSignalSpy saved(&save, &QPushButton::clicked);
    QSignalSpy cancelled(&cancel, &QPushButton::clicked);
    dialog.show();
    cancel.setFocus();
    QTest::keyClick(&cancel, Qt::Key_Return);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(saved.count(), 0);
}

LAMBDESK_TEST(QApplication, TestButton)
#include "tst_button.moc"
