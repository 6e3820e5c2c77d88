// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/dialogsize.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace lambdesk;

class TestDialogSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheZoom();
    void getsSmallerThanItHadToBe();
};

/// As small as what is in it lets it be.
class SmallDialog : public QDialog
{
public:
    SmallDialog()
    {
        auto *field = new QLineEdit(this);
        field->setFixedWidth(Theme::current().filterWidth);
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        resize(minimumSizeHint());
    }
};

void TestDialogSize::growsWithTheZoom()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    SmallDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog, lambdesk::test::patience));
    const int before = dialog.width();
    themes.setZoom(2);
    enlargeOpenDialogs(2);
    QVERIFY(dialog.width() > before * 3 / 2);
}

void TestDialogSize::getsSmallerThanItHadToBe()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    themes.setZoom(2);
    SmallDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog, lambdesk::test::patience));
    const int before = dialog.width();
    themes.setZoom(1);
    enlargeOpenDialogs(0.5);
    QVERIFY(dialog.width() < before * 3 / 4);
}

LAMBDESK_TEST(QApplication, TestDialogSize)
#include "tst_dialogsize.moc"
