// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/aliasstore.h>
#include <model/functions/codehistorystore.h>
#include <model/functions/functionsettingsstore.h>
#include <model/functions/functionstore.h>
#include <model/functions/policystore.h>
#include <model/functions/versionstore.h>
#include <model/layers/layerstore.h>

#include <tests/support/testprogram.h>
#include <tests/support/transferfixture.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const CodePackage program{{{u"bootstrap"_s, "#!/bin/sh\n", true}, {u"lib/a.js"_s, QByteArray("\0\xff", 2)}}};

/// A function `orders` with all that a function can have.
void fill(TransferFixture &fixture)
{
    const auto layer = settled(
        fixture.layers.publish({LayerName::from(u"tools"_s).value(), u"What"_s, {u"nodejs20.x"_s}},
                               storedZip(CodePackage::single(u"nodejs/node_modules/a/index.js"_s, "1"))));
    QVERIFY(layer);
    auto configuration = configurationOf(u"orders"_s);
    configuration.layers = {{layer->reference}};
    const auto made = settled(fixture.functions.create(configuration, program));
    QVERIFY(made);
    const FunctionName name = made->configuration.name;

    Workspace &workspace = fixture.workspace();
    VersionStore versions(workspace);
    QVERIFY(versions.insertNext(*made));
    QVERIFY(versions.insertNext(*made));
    QVERIFY(versions.remove(name, 1)); // so that the numbers have a gap
    QVERIFY(versions.insertNext(*made));
    const auto quotas = fixture.profile.quotas;
    const Alias alias{name, AliasName::from(u"live"_s, quotas).value(), Qualifier(2), Alias::Route{3, 0.25}};
    QVERIFY(AliasStore(workspace).insert(alias));
    QVERIFY(settled(fixture.testEvents.save(name, {u"b"_s, "{\"b\": 1.0, \"a\": 9007199254740993}"})));
    QVERIFY(settled(fixture.testEvents.save(name, {u"a"_s, "[ ]"})));
    QVERIFY(settled(fixture.testEvents.select(name, u"b"_s)));
    FunctionSettingsStore settings(workspace);
    QVERIFY(settings.setTags(name, {{u"team"_s, u"one"_s}}));
    QVERIFY(settings.setReservedConcurrency(name, 5));
    QVERIFY(settings.putEventInvokeConfig(name, u"live"_s, {1, 120, {}, u"arn:aws:lambda:x"_s}));
    const Policy policy{{{u"s1"_s, u"lambda:InvokeFunction"_s, u"s3.amazonaws.com"_s}}, u"r"_s};
    QVERIFY(PolicyStore(workspace).put(name, Qualifier(2), policy));
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_from = std::make_unique<TransferFixture>();
        m_to = std::make_unique<TransferFixture>();
    }
    void cleanup()
    {
        m_from.reset();
        m_to.reset();
    }

    void bringsOverAllThatAFunctionHas()
    {
        fill(*m_from);
        m_from->create(u"second"_s);
        QSignalSpy created(&m_to->functions, &FunctionService::functionCreated);
        QSignalSpy layers(&m_to->layers, &LayerService::layersChanged);
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->functions.size(), 2);
        QCOMPARE(imported->layers.size(), 1);
        QVERIFY(imported->replaced.isEmpty());
        QCOMPARE(created.count(), 2);
        QCOMPARE(layers.count(), 1);

        QCOMPARE(m_to->state(), m_from->state());
        const auto function = settled(m_to->functions.get(functionName(u"orders"_s))).value();
        QCOMPARE(m_to->packages().read(function.code).value(), program); // executable bits, too
        QCOMPARE(function.configuration.environment.variables().size(), 2);
        const auto history = CodeHistoryStore(m_to->workspace()).all(function.configuration.name).value();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.constFirst().arrival.kind, CodeArrival::Kind::Imported);
        // The next version has a number that none had.
        QCOMPARE(VersionStore(m_to->workspace()).insertNext(function).value().version, u"4"_s);
        QCOMPARE(
            FunctionSettingsStore(m_to->workspace()).reservedConcurrency(function.configuration.name).value(),
            std::optional(5));
    }

    void keepsThePackageAsItWasUploaded()
    {
        const QByteArray zip = storedZip(program);
        const auto made = settled(m_from->functions.createFromZip(configurationOf(u"orders"_s), zip));
        QVERIFY(made);
        QVERIFY(m_to->imported(m_from->exported()));
        const auto function = settled(m_to->functions.get(functionName(u"orders"_s))).value();
        QCOMPARE(function.code, made->code);
        QCOMPARE(bytesOf(m_to->packages().zip(function.code)), zip);
    }

    void writesTheSameBytesForTheSameFunctions()
    {
        fill(*m_from);
        const QByteArray first = bytesOf(m_from->exported(u"one.zip"_s));
        QVERIFY(!first.isEmpty());
        m_from->clock.time = m_from->clock.time.addDays(1);
        QCOMPARE(bytesOf(m_from->exported(u"two.zip"_s)), first);
        QVERIFY(m_to->imported(m_from->path(u"one.zip"_s)));
        QCOMPARE(bytesOf(m_to->exported()), first);
        QVERIFY(scratchIsEmpty(*m_from));
    }

    void replacesTheFileThatWasThere()
    {
        m_from->create(u"orders"_s);
        QFile before(m_from->path(u"all.zip"_s));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") > 0);
        before.close();
        m_from->exported();
        QCOMPARE(m_to->opened(before.fileName()).items.size(), 1);
    }

    void replacesTheFileThatALinkLeadsTo()
    {
        m_from->create(u"orders"_s);
        const QString link = m_from->path(u"link.zip"_s);
        m_from->exported(u"all.zip"_s);
        const QByteArray before = bytesOf(m_from->path(u"all.zip"_s));
        QVERIFY(QFile::link(m_from->path(u"all.zip"_s), link));
        m_from->create(u"second"_s);
        m_from->exported(u"link.zip"_s);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(bytesOf(m_from->path(u"all.zip"_s)) != before);
    }

    void leavesOutWhatIsNotChosen()
    {
        fill(*m_from);
        m_from->create(u"second"_s);
        ExportChoice choice;
        choice.functions = {functionName(u"orders"_s)};
        choice.testEvents = choice.versions = choice.layers = choice.environmentValues = false;
        const auto preview = m_to->opened(m_from->exported(u"part.zip"_s, choice));
        QCOMPARE(preview.items.size(), 1);
        const TransferItem &item = preview.items.constFirst();
        QCOMPARE(item.name, functionName(u"orders"_s));
        QCOMPARE(item.versions + item.aliases + item.testEvents, 0);
        QVERIFY(item.lacksValues);
        QCOMPARE(item.missingLayers, QStringList{u"tools:1"_s});

        QVERIFY(settled(m_to->transfer.import(preview.id, {{item.name, item.name}})));
        const auto function = settled(m_to->functions.get(item.name)).value();
        QVERIFY(function.configuration.layers.isEmpty());
        for (const auto &variable : function.configuration.environment.variables())
            QVERIFY(variable.value.isEmpty());
    }

    void saysWhichFunctionIsNotThere()
    {
        ExportChoice choice;
        choice.functions = {functionName(u"gone"_s)};
        const auto result = settled(m_from->transfer.exportTo(m_from->path(u"all.zip"_s), choice));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
    }

    void refusesAClashThatNobodyDecided()
    {
        m_from->create(u"new"_s);
        m_from->create(u"orders"_s, "2");
        const auto mine = m_to->create(u"orders"_s, "1");
        const auto preview = m_to->opened(m_from->exported());
        QVERIFY(!preview.items.at(0).isTaken);
        QVERIFY(preview.items.at(1).isTaken);
        const auto imported = settled(
            m_to->transfer.import(preview.id, {{functionName(u"new"_s), functionName(u"new"_s)},
                                               {functionName(u"orders"_s), functionName(u"orders"_s)}}));
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, ErrorKind::Conflict);
        QVERIFY(imported.error().message.contains(u"orders"_s));
        QCOMPARE(m_to->names(), QStringList{u"orders"_s}); // nothing of the other one either
        QCOMPARE(settled(m_to->functions.get(functionName(u"orders"_s))).value(), mine);
    }

    void replacesMineSoThatItCanComeBack()
    {
        m_from->create(u"orders"_s, "2");
        const auto mine = m_to->create(u"orders"_s, "1");
        const auto preview = m_to->opened(m_from->exported());
        const FunctionName name = functionName(u"orders"_s);
        QSignalSpy removed(&m_to->functions, &FunctionService::functionRemoved);
        const auto imported = settled(m_to->transfer.import(preview.id, {{name, name, true}}));
        QVERIFY(imported);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(imported->replaced.size(), 1);
        QVERIFY(imported->canBringBack);
        QVERIFY(settled(m_to->functions.get(name)).value().code != mine.code);
        QVERIFY(settled(m_to->transfer.putBack(*imported, imported->replaced.constFirst())));
        QCOMPARE(removed.count(), 2);
        QCOMPARE(settled(m_to->functions.get(name)).value().code, mine.code);
    }

    void takesOutWhatCameInAndWasNotChanged()
    {
        fill(*m_from);
        for (const QString &name : {u"edited"_s, u"gone"_s, u"mine"_s, u"with-event"_s})
            m_from->create(name, "theirs");
        const auto mine = m_to->create(u"mine"_s);
        const auto preview = m_to->opened(m_from->exported());
        QList<ImportChoice> choices;
        for (const TransferItem &item : preview.items)
            choices.append({item.name, item.name, true});
        const auto imported = settled(m_to->transfer.import(preview.id, choices));
        QVERIFY(imported);
        QCOMPARE(imported->replaced.size(), 1);
        QVERIFY(settled(m_to->functions.remove(functionName(u"gone"_s))));
        QVERIFY(settled(m_to->functions.updateCode(functionName(u"edited"_s), program)));
        QVERIFY(settled(m_to->testEvents.save(functionName(u"with-event"_s), {u"e"_s, "{}"})));
        QSignalSpy removed(&m_to->functions, &FunctionService::functionRemoved);

        const auto out = settled(m_to->transfer.takeOut(*imported));
        QVERIFY(out);
        QCOMPARE(out->removed, QList<FunctionName>{functionName(u"orders"_s)});
        QCOMPARE(out->changed,
                 (QList<FunctionName>{functionName(u"edited"_s), functionName(u"with-event"_s)}));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_to->names(), (QStringList{u"edited"_s, u"mine"_s, u"with-event"_s}));
        QVERIFY(settled(m_to->functions.get(mine.configuration.name)).value().code != mine.code);
    }

    void tellsOfAnExportThatWasCancelledTooLate()
    {
        m_from->create(u"orders"_s);
        const QString file = m_from->path(u"all.zip"_s);
        QSignalSpy told(&m_from->transfer, &TransferService::exported);
        QFuture<Result<ExportedWorkspace>> exporting = m_from->transfer.exportTo(file, {});
        connect(&m_from->transfer, &TransferService::exported, this, [&exporting] { exporting.cancel(); });
        QTRY_VERIFY_WITH_TIMEOUT(exporting.isFinished(), patience);
        QCOMPARE(exporting.resultCount(), 0);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.constFirst().constFirst().toString(), file);
        QCOMPARE(m_to->opened(file).items.size(), 1);
    }

    void tellsOfAnImportThatWasCancelledTooLate()
    {
        m_from->create(u"orders"_s);
        const auto preview = m_to->opened(m_from->exported());
        const FunctionName name = functionName(u"orders"_s);
        QSignalSpy told(&m_to->transfer, &TransferService::imported);
        QFuture<Result<ImportedWorkspace>> importing = m_to->transfer.import(preview.id, {{name, name}});
        connect(&m_to->functions, &FunctionService::functionCreated, this,
                [&importing] { importing.cancel(); });
        QTRY_VERIFY_WITH_TIMEOUT(importing.isFinished(), patience);
        QCOMPARE(importing.resultCount(), 0);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.constFirst().constFirst().toString(), preview.id);
        QCOMPARE(m_to->names(), QStringList{u"orders"_s});
    }

    void takesInUnderAnotherName()
    {
        fill(*m_from);
        m_to->create(u"orders"_s);
        const auto preview = m_to->opened(m_from->exported());
        const FunctionName other = functionName(u"theirs"_s);
        QVERIFY(settled(m_to->transfer.import(preview.id, {{functionName(u"orders"_s), other}})));
        QCOMPARE(m_to->names(), (QStringList{u"orders"_s, u"theirs"_s}));
        QCOMPARE(AliasStore(m_to->workspace()).all(other).value().size(), 1);
        QCOMPARE(settled(m_to->testEvents.list(other)).value().selected, u"b"_s);
    }

    void givesALayerAnotherNumberWhereItsOwnIsTaken()
    {
        fill(*m_from);
        QVERIFY(settled(m_to->layers.publish({LayerName::from(u"tools"_s).value()},
                                             storedZip(CodePackage::single(u"bin/other"_s, "2")))));
        QVERIFY(m_to->imported(m_from->exported()));
        const auto function = settled(m_to->functions.get(functionName(u"orders"_s))).value();
        QCOMPARE(function.configuration.layers.size(), 1);
        QCOMPARE(function.configuration.layers.constFirst().reference.number, 2);
        QCOMPARE(
            VersionStore(m_to->workspace()).find(functionName(u"orders"_s), 2).value().configuration.layers,
            function.configuration.layers);
    }

    void takesALayerThatIsHereAlreadyForTheSame()
    {
        fill(*m_from);
        fill(*m_to);
        QVERIFY(settled(m_to->functions.remove(functionName(u"orders"_s))));
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY(imported);
        QVERIFY(imported->layers.isEmpty());
        QCOMPARE(LayerStore(m_to->workspace()).all().value().size(), 1);
    }

    void forgetsWhatIsClosed()
    {
        m_from->create(u"orders"_s);
        const auto preview = m_to->opened(m_from->exported());
        m_to->transfer.close(preview.id);
        const FunctionName name = functionName(u"orders"_s);
        QVERIFY(!settled(m_to->transfer.import(preview.id, {{name, name}})));
        QTRY_VERIFY(scratchIsEmpty(*m_to));
        QVERIFY(m_to->names().isEmpty());
    }

private:
    static bool scratchIsEmpty(TransferFixture &fixture)
    {
        return QDir(fixture.workspace().paths().scratch()).isEmpty();
    }

    std::unique_ptr<TransferFixture> m_from;
    std::unique_ptr<TransferFixture> m_to;
};

LAMBDESK_TEST(QCoreApplication, TestTransfer)
#include "tst_transfer.moc"
