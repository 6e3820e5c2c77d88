// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/functions/rolerow.h>

#include <QComboBox>
#include <QLabel>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestRoleRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsARoleThatAProgramHasGiven()
    {
        WindowFixture window;
        const QList<Role> &roles = window.services->catalogs.roles;
        RoleRow row(roles);
        const auto *choice = row.findChild<QComboBox *>(u"functionRole"_s);
        row.setRole(u"lambda-ex"_s);
        QCOMPARE(row.role(), u"lambda-ex"_s);
        row.setRole(u"other-ex"_s);
        QCOMPARE(row.role(), u"other-ex"_s);
        QCOMPARE(choice->count(), int(roles.size()) + 1);
        row.setRole(roles.first().name);
        QCOMPARE(row.role(), roles.first().name);
        QCOMPARE(choice->count(), int(roles.size()));
        row.setRole({});
        QCOMPARE(row.role(), QString());
    }

    void isNoChangeThatNobodyHasMade()
    {
        PageFixture page;
        FunctionConfiguration configuration = page.saved().configuration;
        configuration.role = u"lambda-ex"_s;
        page.page.reset();
        QVERIFY(WindowFixture::answer(page.services().functions.updateConfiguration(configuration)));
        page.page = std::make_unique<FunctionPage>(page.services());
        page.page->show();
        page.page->open(page.name);
        QTRY_VERIFY(page.button("testButton")->isEnabled());
        QVERIFY(!page.page->hasUnsavedChanges());
        find<QTabWidget>(*page.page, "functionTabs")->setCurrentIndex(1);
        QCOMPARE(find<QComboBox>(*page.page, "functionRole")->currentText(), u"lambda-ex"_s);
        QCOMPARE(find<QLabel>(*page.page, "functionRoleHint")->text(),
                 u"Lambdesk doesn't know what this role allows."_s);
    }
};

LAMBDESK_TEST(QApplication, TestRoleRow)
#include "tst_rolerow.moc"
