// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/accessfixture.h>
#include <tests/support/testprogram.h>

#include <model/transfer/transferservice.h>

#include <QCheckBox>
#include <QComboBox>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Export and import of a workspace, without a mouse and without sight.
class TestAccessTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
    }
    void init()
    {
        m = std::make_unique<AccessFixture>();
        m->fixture.create(u"orders"_s, "1");
        m->open();
    }
    void cleanup() { m.reset(); }

    void exportDialog()
    {
        m->trigger("exportWorkspaceAction");
        QDialog *dialog = m->dialog("exportWorkspaceDialog");
        QVERIFY(dialog);
        QVERIFY(m->becomesUsableIn(*dialog, "exportButton"));
        VERIFY_ACCESSIBLE(*dialog);
        m->shownIn<QCheckBox>(*dialog, "exportAll")->setChecked(false);
        QVERIFY(m->shownIn(*dialog, "exportFunctions"));
        VERIFY_ACCESSIBLE(*dialog);
        dialog->reject();
    }

    void importDialog()
    {
        const QString file = m->fixture.folder.filePath(u"lambdesk-workspace-test.zip"_s);
        QVERIFY(WindowFixture::answer(m->fixture.services->transfer.exportTo(file, {})));
        m->main.openPackage(file);
        QDialog *dialog = m->dialog("importWorkspaceDialog");
        QVERIFY(dialog);
        auto *decision = m->shownIn<QComboBox>(*dialog, "importDecision");
        QTRY_VERIFY(decision->isEnabled());
        VERIFY_ACCESSIBLE(*dialog);
        decision->setCurrentIndex(2);
        Q_EMIT decision->activated(2); // under another name
        QVERIFY(m->shownIn(*dialog, "importName"));
        QVERIFY(m->becomesUsableIn(*dialog, "importButton"));
        VERIFY_ACCESSIBLE(*dialog);
        dialog->reject();
    }

private:
    std::unique_ptr<AccessFixture> m;
};

LAMBDESK_TEST(QApplication, TestAccessTransfer)
#include "tst_accesstransfer.moc"
