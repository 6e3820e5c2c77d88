// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/paths.h>
#include <model/platform/platformprofile.h>
#include <model/preferences/preferences.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QSettings>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// What was chosen is there at the next start, and what makes no sense isn't.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"lambdesk-test"_s); }
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void beginsWithTheDefaults()
    {
        QCOMPARE(preferences::engine(), EnginePreferences());
        QCOMPARE(preferences::endpoint(), EndpointPreferences());
        QCOMPARE(preferences::editor(), EditorPreferences());
        QCOMPARE(preferences::runtimeFolders(), QStringList());
        QCOMPARE(EnginePreferences().profileId, u"today"_s);
        QCOMPARE(EndpointPreferences().port, quint16(4566));
    }

    void keepsWhatIsChosen()
    {
        const EnginePreferences engine{u"2016"_s, false, false, 512, 30, false};
        const EndpointPreferences endpoint{false, 8080};
        const EditorPreferences editor{u"Some Mono"_s, 14, 8, true, KeyBindings::Emacs};
        const QStringList folders{u"/opt/node"_s, u"/opt/jdks"_s};
        preferences::setEngine(engine);
        preferences::setEndpoint(endpoint);
        preferences::setEditor(editor);
        preferences::setRuntimeFolders(folders);
        QCOMPARE(preferences::engine(), engine);
        QCOMPARE(preferences::endpoint(), endpoint);
        QCOMPARE(preferences::editor(), editor);
        QCOMPARE(preferences::runtimeFolders(), folders);
        preferences::setRuntimeFolders({});
        QCOMPARE(preferences::runtimeFolders(), QStringList());
    }

    void keepsWhereTheWorkspaceIs()
    {
        QCOMPARE(preferences::workspace(), WorkspacePreferences());
        QVERIFY(QDir::isAbsolutePath(usualWorkspaceFolder()));
        QVERIFY(preferences::keepWorkspaceFolder(u"/mnt/data/work"_s, u"/home/me/old"_s));
        const QStringList spares{u"/home/me/old"_s};
        QCOMPARE(preferences::workspace(), (WorkspacePreferences{u"/mnt/data/work"_s, spares}));
        // Of every program, whatever its settings are else.
        QCoreApplication::setOrganizationName(u"another"_s);
        QCOMPARE(preferences::workspace().folder, u"/mnt/data/work"_s);
        QCoreApplication::setOrganizationName(u"lambdesk-test"_s);
        // The usual one may be elsewhere in another system, and is not written down.
        QVERIFY(preferences::keepWorkspaceFolder(usualWorkspaceFolder(), {}));
        QCOMPARE(preferences::workspace(), WorkspacePreferences());
    }

    void readsWhatWasWrittenAsAFile()
    {
        preferences::setEngine({u"2016"_s, false, true});
        preferences::setRuntimeFolders({u"/opt/one"_s});
        QSettings settings;
        settings.sync();
        const QSettings file(settings.fileName(), settings.format());
        QCOMPARE(file.value(u"engine/isolation"_s).toString(), u"false"_s);
        QCOMPARE(file.value(u"engine/controlGroups"_s).toString(), u"true"_s);
        QCOMPARE(file.value(u"engine/runtimeFolders"_s).toStringList(), QStringList{u"/opt/one"_s});
    }

    void takesTheDefaultForWhatMakesNoSense_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("profile") << u"engine/profile"_s << QVariant(u"1999"_s);
        QTest::newRow("isolation") << u"engine/isolation"_s << QVariant(u"perhaps"_s);
        QTest::newRow("CPU share") << u"engine/cpuShare"_s << QVariant(u"perhaps"_s);
        QTest::newRow("endpoint") << u"endpoint/on"_s << QVariant(u"perhaps"_s);
        QTest::newRow("port of the system") << u"endpoint/port"_s << QVariant(80);
        QTest::newRow("port beyond all") << u"endpoint/port"_s << QVariant(70'000);
        QTest::newRow("port in words") << u"endpoint/port"_s << QVariant(u"four"_s);
        QTest::newRow("no room for logs") << u"engine/logMegabytes"_s << QVariant(0);
        QTest::newRow("days that aren't offered") << u"engine/logRetentionDays"_s << QVariant(2);
        QTest::newRow("small type") << u"editor/fontSize"_s << QVariant(1);
        QTest::newRow("large type") << u"editor/fontSize"_s << QVariant(1000);
        QTest::newRow("no tab") << u"editor/tabWidth"_s << QVariant(0);
        QTest::newRow("wide tab") << u"editor/tabWidth"_s << QVariant(17);
        QTest::newRow("keys nobody knows") << u"editor/keyBindings"_s << QVariant(u"nano"_s);
    }
    void takesTheDefaultForWhatMakesNoSense()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QSettings().setValue(key, value);
        QCOMPARE(preferences::engine(), EnginePreferences());
        QCOMPARE(preferences::endpoint(), EndpointPreferences());
        QCOMPARE(preferences::editor(), EditorPreferences());
    }

    void looksIntoAbsoluteFoldersOnce()
    {
        preferences::setRuntimeFolders(
            {u"/opt/node/"_s, u"relative"_s, QString(), u"/opt/node"_s, u"/opt/a/../b"_s});
        QCOMPARE(preferences::runtimeFolders(), (QStringList{u"/opt/node"_s, u"/opt/b"_s}));
    }

    void saysWhatAPortIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port");
        QTest::newRow("usual") << u"4566"_s << 4566;
        QTest::newRow("least") << u"1024"_s << 1024;
        QTest::newRow("most") << u"65535"_s << 65535;
        QTest::newRow("blanks") << u" 8080 "_s << 8080;
        QTest::newRow("the system's") << u"1023"_s << 0;
        QTest::newRow("too large") << u"65536"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("words") << u"http"_s << 0;
        QTest::newRow("negative") << u"-4566"_s << 0;
    }
    void saysWhatAPortIs()
    {
        QFETCH(QString, text);
        QFETCH(int, port);
        const auto read = endpointPort(text);
        QCOMPARE(read.has_value(), port != 0);
        if (read)
            QCOMPARE(int(*read), port);
        else
            QVERIFY(read.error().message.contains(u"1024 to 65535"_s));
    }

    void everyProfileShips()
    {
        const QDir platform(ResourcePaths{QStringLiteral(LAMBDESK_TEST_RESOURCES)}.platform());
        for (const QString &id : profileIds()) {
            const auto profile = readPlatformProfile(platform.filePath(u"profile-%1.json"_s.arg(id)));
            QVERIFY2(profile, qPrintable(id));
            QCOMPARE(profile->id, id);
        }
    }
};

LAMBDESK_TEST(QCoreApplication, TestPreferences)
#include "tst_preferences.moc"
