// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionsettingsstore.h>
#include <model/workspace/database.h>

#include <tests/support/storedfunction.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestJoinedWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
    }

    void countTogether()
    {
        QVERIFY(write(workspace(), [&](const QSqlDatabase &) {
            insertFunction(workspace(), u"one"_s);
            insertFunction(workspace(), u"two"_s);
            return FunctionSettingsStore(workspace()).setTags(functionName(u"one"_s), {{u"a"_s, u"b"_s}});
        }));
        QCOMPARE(FunctionStore(workspace()).all().value().size(), 2);
        QCOMPARE(FunctionSettingsStore(workspace()).tags(functionName(u"one"_s)).value().size(), 1);
    }

    void areUndoneTogether()
    {
        const auto written = write(workspace(), [&](const QSqlDatabase &) -> Result<void> {
            insertFunction(workspace(), u"one"_s);
            return FunctionSettingsStore(workspace()).setTags(functionName(u"missing"_s), {});
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::NotFound);
        QVERIFY(FunctionStore(workspace()).all().value().isEmpty());
        // What is written next is on its own again.
        insertFunction(workspace(), u"two"_s);
        QCOMPARE(FunctionStore(workspace()).all().value().size(), 1);
    }

private:
    Workspace &workspace() { return m_fixture->workspace; }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

LAMBDESK_TEST(QCoreApplication, TestJoinedWrites)
#include "tst_joinedwrites.moc"
