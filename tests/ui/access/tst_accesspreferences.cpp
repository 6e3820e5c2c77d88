// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/preferences/preferences.h>
#include <tests/support/accessfixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The page Preferences, without a mouse and without sight.
class TestAccessPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AccessFixture>(); }
    void cleanup()
    {
        m.reset();
        QSettings().clear();
    }

    void preferencesPage()
    {
        preferences::setRuntimeFolders({u"/opt/one"_s, u"/opt/two"_s});
        openPage();
        VERIFY_ACCESSIBLE(m->main);
    }

    void whatWaitsForARestart()
    {
        openPage();
        click(m->shown("controlGroupsPreference"));
        QVERIFY(m->shown("restartLine"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void whatTheCommandLineSays()
    {
        StartFacts start;
        start.profileGiven = true;
        start.hasBubblewrap = false;
        m->main.setStartFacts(start);
        openPage();
        VERIFY_ACCESSIBLE(m->main);
    }

    void theQuestionBeforeAReset()
    {
        openPage();
        click(m->shown("resetPreferences"));
        QVERIFY(m->dialog("confirmDialog"));
        VERIFY_ACCESSIBLE(*m->dialog("confirmDialog"));
        m->dialog("confirmDialog")->reject();
    }

    void theWorkspacesNewFolder()
    {
        openPage();
        click(m->shown("moveWorkspace"));
        QDialog *dialog = m->dialog("moveWorkspaceDialog");
        QVERIFY(dialog);
        auto *folder = AccessFixture::shownIn<QLineEdit>(*dialog, "moveFolder");
        QTest::keyClicks(folder, m->fixture.folder.path());
        QVERIFY(AccessFixture::shownIn<QLabel>(*dialog, "moveFolderProblem"));
        VERIFY_ACCESSIBLE(*dialog);
        dialog->reject();
    }

private:
    void openPage()
    {
        m->open();
        m->main.go(PreferencesPlace());
        QVERIFY(m->shown("preferencesPage"));
        auto *hint = m->shown<QLabel>("runtimeFoldersFieldHint");
        QVERIFY(hint);
        QTRY_VERIFY(hint->text().startsWith(u"On this computer"_s) ||
                    hint->text().startsWith(u"No runtime"_s));
    }

    std::unique_ptr<AccessFixture> m;
};

LAMBDESK_TEST(QApplication, TestAccessPreferences)
#include "tst_accesspreferences.moc"
