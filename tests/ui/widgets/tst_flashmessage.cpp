// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/flashmessage.h>

#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestFlashMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKeyboardBackWhenItIsClosed_data();
    void givesTheKeyboardBackWhenItIsClosed();
};

void TestFlashMessage::givesTheKeyboardBackWhenItIsClosed_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

void TestFlashMessage::givesTheKeyboardBackWhenItIsClosed()
{
    QFETCH(bool, byMouse);
    const ThemeController theme(*qApp, ThemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s, &window);
    auto *used = new QPushButton(u"Used"_s, &window);
    const QPointer message = new FlashMessage(FlashMessage::Kind::Info, u"Words"_s, &window);
    column->addWidget(first);
    column->addWidget(message);
    column->addWidget(used);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, test::patience));
    used->setFocus();
    auto *close = message->findChild<QToolButton *>(u"flashClose"_s);
    if (byMouse) {
        QTest::mouseClick(close, Qt::LeftButton);
    } else {
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
    }
    QTRY_VERIFY(!message);
    QCOMPARE(window.focusWidget(), used);
}

LAMBDESK_TEST(QApplication, TestFlashMessage)
#include "tst_flashmessage.moc"
