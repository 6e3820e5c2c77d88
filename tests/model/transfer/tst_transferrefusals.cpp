// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/engine/leftovers.h>
#include <model/workspace/database.h>

#include <tests/support/testprogram.h>
#include <tests/support/transferfixture.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray package = storedZip(CodePackage::single(u"index.js"_s, "1"));

QJsonObject functionJson(const QString &name = u"orders"_s)
{
    const auto code = referenceTo(package);
    return {{u"name"_s, name},
            {u"runtime"_s, u"nodejs20.x"_s},
            {u"handler"_s, u"index.handler"_s},
            {u"role"_s, u"lambda_basic_execution"_s},
            {u"memoryMb"_s, 128},
            {u"timeoutSeconds"_s, 3},
            {u"code"_s, QJsonObject{{u"sha256"_s, code.hex()}, {u"bytes"_s, double(code.bytes)}}}};
}

QByteArray workspaceJson(const QJsonArray &functions, int version = transferFormat)
{
    return QJsonDocument(QJsonObject{{u"format"_s, u"lambdesk-workspace"_s},
                                     {u"formatVersion"_s, version},
                                     {u"program"_s, u"99.0"_s},
                                     {u"functions"_s, functions}})
        .toJson();
}

CodePackage::File codeFile(const QByteArray &bytes = package)
{
    return {u"code/"_s + referenceTo(package).hex() + u".zip"_s, bytes};
}

QByteArray fileOf(const QByteArray &json, const QByteArray &code = package)
{
    return storedZip({{codeFile(code), {u"workspace.json"_s, json}}});
}

QJsonObject with(QJsonObject json, const QString &name, const QJsonValue &value)
{
    json.insert(name, value);
    return json;
}

} // namespace

class TestTransferRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<TransferFixture>(); }
    void cleanup() { m.reset(); }

    void refusesAFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        const QJsonObject good = functionJson();
        const auto invalid = ErrorKind::InvalidParameter;
        QTest::newRow("nothing") << QByteArray() << invalid << u"is not an exported workspace"_s;
        QTest::newRow("no zip") << QByteArray("<html>") << invalid << u"is not an exported workspace"_s;
        QTest::newRow("cut") << fileOf(workspaceJson({good})).chopped(40) << invalid << u"or is broken"_s;
        QTest::newRow("a function's package") << package << invalid << u"it has no workspace.json"_s;
        QTest::newRow("leaves the folder")
            << storedZip({{{u"../workspace.json"_s, workspaceJson({good})}}}) << invalid << u"or is broken"_s;
        QTest::newRow("no JSON") << fileOf("{") << invalid << u"workspace.json is broken"_s;
        QTest::newRow("another program's")
            << fileOf("{\"format\": \"vscode\"}") << invalid << u"another program's"_s;
        QTest::newRow("newer") << fileOf(workspaceJson({good}, transferFormat + 1)) << ErrorKind::TooNew
                               << u"by a newer Lambdesk (99.0)"_s;
        QTest::newRow("no version") << fileOf(workspaceJson({good}, 0)) << invalid << u"which format"_s;
        QTest::newRow("no name") << fileOf(workspaceJson({functionJson(u"a/b"_s)})) << invalid
                                 << u"whose name is not one"_s;
        QTest::newRow("twice") << fileOf(workspaceJson({good, good})) << invalid << u"orders twice"_s;
        QTest::newRow("package missing")
            << storedZip({{{u"workspace.json"_s, workspaceJson({good})}}}) << invalid << u"is missing"_s;
        QTest::newRow("package changed")
            << fileOf(workspaceJson({good}), QByteArray(package).replace("1", "2")) << invalid
            << u"was changed after its export"_s;
    }

    void refusesAFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        m->create(u"mine"_s);
        const QByteArray before = m->state();
        const auto opened = settled(m->transfer.open(written(file)));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY2(opened.error().message.contains(words), qPrintable(opened.error().message));
        QCOMPARE(m->state(), before);
        QTRY_VERIFY(QDir(m->workspace().paths().scratch()).isEmpty());
    }

    void saysOfAFunctionWhyItCantComeIn_data()
    {
        QTest::addColumn<QJsonObject>("function");
        QTest::addColumn<QString>("words");
        const QJsonObject good = functionJson();
        QTest::newRow("memory") << with(good, u"memoryMb"_s, 999'999) << u"Memory goes from"_s;
        QTest::newRow("ephemeral storage")
            << with(good, u"ephemeralStorageMb"_s, 100) << u"Ephemeral storage goes from"_s;
        QTest::newRow("ephemeral storage that is no number")
            << with(good, u"ephemeralStorageMb"_s, u"1024"_s) << u"Ephemeral storage goes from"_s;
        QTest::newRow("time-out") << with(good, u"timeoutSeconds"_s, 0) << u"A time-out goes from"_s;
        QTest::newRow("runtime") << with(good, u"runtime"_s, u"../x"_s) << u"a runtime without a name"_s;
        QTest::newRow("reserved variable")
            << with(good, u"environment"_s, QJsonArray{QJsonObject{{u"key"_s, u"AWS_REGION"_s}}})
            << u"The platform sets AWS_REGION"_s;
        QTest::newRow("package's name")
            << with(good, u"code"_s, QJsonObject{{u"sha256"_s, u"../../x"_s}}) << u"which package"_s;
        QTest::newRow("package's size")
            << with(good, u"code"_s,
                    QJsonObject{{u"sha256"_s, referenceTo(package).hex()}, {u"bytes"_s, 1e12}})
            << u"Zipped size must be smaller"_s;
        for (const QJsonValue &bytes : {QJsonValue(1e300), QJsonValue(-1), QJsonValue(0.5), QJsonValue()})
            QTest::addRow("package's size is %g", bytes.toDouble())
                << with(good, u"code"_s,
                        QJsonObject{{u"sha256"_s, referenceTo(package).hex()}, {u"bytes"_s, bytes}})
                << u"which package"_s;
        QTest::newRow("alias") << with(
                                      good, u"aliases"_s,
                                      QJsonArray{QJsonObject{{u"name"_s, u"live"_s}, {u"version"_s, u"7"_s}}})
                               << u"a version that isn't in the file"_s;
        const QJsonObject published = with(good, u"versions"_s, QJsonArray{with(good, u"number"_s, 1)});
        const QJsonObject split{{u"name"_s, u"live"_s},
                                {u"version"_s, u"1"_s},
                                {u"secondVersion"_s, 1},
                                {u"secondWeight"_s, 0.5}};
        QTest::newRow("alias of a version twice")
            << with(published, u"aliases"_s, QJsonArray{split}) << u"already included in routing"_s;
        QTest::newRow("alias of $LATEST and a version")
            << with(published, u"aliases"_s, QJsonArray{with(split, u"version"_s, u"$LATEST"_s)})
            << u"$LATEST is not supported"_s;
        QTest::newRow("test event") << with(good, u"testEvents"_s,
                                            QJsonArray{QJsonObject{{u"name"_s, u"e"_s}, {u"body"_s, u"{"_s}}})
                                    << u"The event is not JSON"_s;
        QJsonArray layers;
        while (layers.size() <= 100)
            layers.append(QJsonObject{{u"name"_s, u"l"_s}, {u"number"_s, int(layers.size()) + 1}});
        QTest::newRow("layers") << with(good, u"layers"_s, layers) << u"more than 100 layers"_s;
        QTest::newRow("layer's number")
            << with(good, u"layers"_s, QJsonArray{QJsonObject{{u"name"_s, u"l"_s}, {u"number"_s, -1}}})
            << u"has no number"_s;
    }

    void saysOfAFunctionWhyItCantComeIn()
    {
        QFETCH(QJsonObject, function);
        QFETCH(QString, words);
        const auto preview = m->opened(written(fileOf(workspaceJson({function, functionJson(u"good"_s)}))));
        QCOMPARE(preview.items.size(), 2);
        QCOMPARE(preview.items.at(0).name, functionName(u"good"_s));
        QCOMPARE(preview.items.at(0).problem, QString());
        QVERIFY2(preview.items.at(1).problem.contains(words), qPrintable(preview.items.at(1).problem));
        const FunctionName bad = preview.items.at(1).name;
        QVERIFY(!settled(m->transfer.import(preview.id, {{bad, bad}})));
        const FunctionName good = functionName(u"good"_s);
        QVERIFY(settled(m->transfer.import(preview.id, {{good, good}})));
        QCOMPARE(m->names(), QStringList{u"good"_s});
    }

    /// As exports are from before it could be set.
    void givesStorageToWhatHasNone()
    {
        const auto imported = m->imported(written(fileOf(workspaceJson({functionJson()}))));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        const auto function = settled(m->functions.get(functionName(u"orders"_s))).value();
        QCOMPARE(function.configuration.ephemeralStorage.megabytes(), 512);
    }

    void refusesAPackageThatUnpacksToTooMuch()
    {
        auto profile = todaysProfile();
        profile.quotas.packageUnzippedBytes = 10'000;
        TransferFixture small(profile);
        m->create(u"orders"_s, QByteArray(20'000, ' '));
        for (int i = 0; i < 8; ++i) // some of them are unpacked before it, whatever their hashes are
            m->create(u"small-%1"_s.arg(i), QByteArray::number(i));
        const auto imported = small.imported(m->exported());
        QVERIFY(!imported);
        QVERIFY(imported.error().message.startsWith(u"Nothing was imported"_s));
        QVERIFY2(imported.error().message.contains(u"10000"_s), qPrintable(imported.error().message));
        QVERIFY(small.names().isEmpty());
        const WorkspacePaths &paths = small.workspace().paths();
        QVERIFY(QDir(paths.code()).isEmpty() && QDir(paths.packages()).isEmpty());
    }

    void takesInNothingThatGoesOverTheLimitOfCode()
    {
        const qint64 bytes = m->create(u"a"_s).code.bytes;
        m->create(u"b"_s);
        PlatformProfile small = todaysProfile();
        small.quotas.codeStorageBytes = 2 * bytes - 1;
        TransferFixture other(small);
        const auto imported = other.imported(m->exported());
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, ErrorKind::CodeStorageFull);
        QVERIFY(other.names().isEmpty());
    }

    void leavesNoPackageOfACancelledImport()
    {
        for (int i = 0; i < 8; ++i)
            m->create(QString::number(i), QByteArray::number(i));
        TransferFixture other;
        const auto preview = other.opened(m->exported());
        QList<ImportChoice> choices;
        for (const TransferItem &item : preview.items)
            choices.append({item.name, item.name});
        auto importing = other.transfer.import(preview.id, choices);
        const WorkspacePaths &paths = other.workspace().paths();
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&importing, scratch = QDir(paths.scratch())] {
            if (scratch.entryList({u"package-*.zip"_s}).size() >= 2) // one of them is through
                importing.cancel();
        });
        watch.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(importing.isFinished(), patience);
        QVERIFY(importing.isCanceled());
        QCOMPARE(importing.resultCount(), 0);
        QVERIFY(other.names().isEmpty());
        QVERIFY(QDir(paths.code()).isEmpty() && QDir(paths.packages()).isEmpty());
    }

    void leavesNoPackageOfAnImportWhoseLastStepFails()
    {
        m->create(u"new"_s, "theirs, too");
        m->create(u"orders"_s, "theirs");
        m->create(u"shared"_s, "mine");
        TransferFixture other;
        const Function mine = other.create(u"orders"_s, "mine");
        const auto imported = other.imported(m->exported()); // which replaces nothing
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, ErrorKind::Conflict);
        QCOMPARE(other.names(), QStringList{u"orders"_s});
        const WorkspacePaths &paths = other.workspace().paths();
        constexpr auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(paths.code()).entryList(all), QStringList{mine.code.hex()});
        QCOMPARE(QDir(paths.packages()).entryList(all), QStringList{mine.code.hex() + u".zip"_s});
        QVERIFY(QDir(paths.scratch()).entryList({u"package-*"_s}, all).isEmpty());
    }

    void leavesNothingOfAnImportThatDidNotGetToItsEnd()
    {
        m->create(u"a"_s);
        m->create(u"b"_s);
        const QString file = m->exported();
        TransferFixture other;
        const auto contents = contentsOf(other, file);
        const TransferTarget target(other.workspace(), other.clock, other.ids, other.profile);
        // As when the program ends before the transaction does.
        const auto ended = write(other.workspace(), [&](const QSqlDatabase &) -> Result<void> {
            const FunctionName a = functionName(u"a"_s);
            const FunctionName b = functionName(u"b"_s);
            const auto taken = target.takeIn(contents, {{a, a}, {b, b}}, {});
            return taken ? Result<void>(fail(ErrorKind::Cancelled, u"killed"_s))
                         : Result<void>(fail(taken.error()));
        });
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        QVERIFY(other.names().isEmpty());
        // The packages were there before, and go at the next start.
        const auto code = other.packages().add(CodePackage::single(u"index.js"_s, "left over")).value();
        QVERIFY(removeLeftovers(other.workspace()));
        QVERIFY(!other.packages().has(code));
    }

    void exportsNothingThatCouldNotBeImported()
    {
        m->create(u"orders"_s);
        auto contents = readForTransfer(m->workspace(), {}).value();
        contents.functions.first().testEvents.events.append(
            {u"huge"_s, '"' + QByteArray(65 * 1024 * 1024, 'x') + '"'});
        const auto filled = fillTransferFolder(m->path(u"export"_s), contents, m->packages());
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, ErrorKind::TooLarge);
        QVERIFY(!QFileInfo::exists(m->path(u"export"_s)));
    }

    void exportsUnderALongName()
    {
        m->create(u"orders"_s);
        const QString file = m->exported(QString(240, u'x') + u".zip"_s);
        QCOMPARE(m->opened(file).items.size(), 1);
    }

    void removesWhatAKilledExportHasLeft()
    {
        m->create(u"orders"_s);
        const QString file = m->path(u"target/all.zip"_s);
        QVERIFY(QDir().mkpath(m->path(u"target"_s)));
        const QString draft = draftBeside(file, m->workspace().paths().root);
        QStringList parts = QFileInfo(draft).fileName().split(u'-');
        parts[2] = QString(parts.at(2).size(), u'0'); // the process
        const QString left = parts.join(u'-');
        parts[1] = QString(parts.at(1).size(), u'0'); // the workspace
        const QStringList others{u".lambdesk-notes.part"_s, parts.join(u'-'), QFileInfo(draft).fileName()};
        for (const QString &name : others + QStringList{left}) {
            QFile found(m->path(u"target/"_s + name));
            QVERIFY(found.open(QIODevice::WriteOnly));
        }
        m->exported(u"target/all.zip"_s);
        QStringList there =
            QDir(m->path(u"target"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QStringList expected = others + QStringList{u"all.zip"_s};
        there.sort();
        expected.sort();
        QCOMPARE(there, expected);
    }

    void leavesTheTargetAloneWhenItCantBeWritten()
    {
        m->create(u"orders"_s);
        const auto nowhere = settled(m->transfer.exportTo(m->path(u"no/such/all.zip"_s), {}));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
        QVERIFY(nowhere.error().message.contains(u"all.zip"_s));
        // A folder is in the way.
        QVERIFY(QDir().mkpath(m->path(u"target/all.zip/full"_s)));
        const auto blocked = settled(m->transfer.exportTo(m->path(u"target/all.zip"_s), {}));
        QVERIFY(!blocked);
        QCOMPARE(QDir(m->path(u"target"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"all.zip"_s});
        QTRY_VERIFY(QDir(m->workspace().paths().scratch()).isEmpty());
    }

    void leavesNothingOfACancelledExport()
    {
        m->create(u"orders"_s, QByteArray(1'000'000, 'x'));
        QVERIFY(QDir().mkpath(m->path(u"target"_s)));
        auto exporting = m->transfer.exportTo(m->path(u"target/all.zip"_s), {});
        exporting.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(exporting.isFinished(), 30'000);
        QCOMPARE(exporting.resultCount(), 0);
        QTRY_VERIFY(QDir(m->workspace().paths().scratch()).isEmpty());
        QVERIFY(QDir(m->path(u"target"_s))
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

private:
    QString written(const QByteArray &bytes)
    {
        QFile file(m->path(u"given.zip"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    /// What is in the file, with its packages in the other's store.
    static TransferContents contentsOf(TransferFixture &other, const QString &file)
    {
        const auto preview = other.opened(file);
        auto contents = readTransferFolder(preview.id, other.profile).value();
        for (const CodeReference &code : packagesOf(contents.functions, contents.layers)) {
            QFile zip(packageIn(preview.id, code));
            if (!zip.open(QIODevice::ReadOnly) || !settled(other.zips.import(zip.readAll())))
                qFatal("no package");
        }
        return contents;
    }

    std::unique_ptr<TransferFixture> m;
};

LAMBDESK_TEST(QCoreApplication, TestTransferRefusals)
#include "tst_transferrefusals.moc"
