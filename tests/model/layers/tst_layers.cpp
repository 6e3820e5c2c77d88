// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionservice.h>
#include <model/functions/functionstore.h>
#include <model/functions/versionservice.h>
#include <model/layers/layerservice.h>
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        makeServices(5);
    }

    void cleanup()
    {
        m_versions.reset();
        m_layers.reset();
        m_functions.reset();
        m_zips.reset();
    }

    void countsVersionsUp()
    {
        const auto zip = zipOf("1");
        const QSignalSpy changes(m_layers.get(), &LayerService::layersChanged);
        const LayerPublication publication{
            nameOf(u"tools"_s), u"What"_s, {u"python3.11"_s, u"python3.12"_s}, {u"x86_64"_s}, u"MIT"_s};
        const auto first = settled(m_layers->publish(publication, zip)).value();
        QCOMPARE(first, (LayerVersion{{nameOf(u"tools"_s), 1},
                                      u"What"_s,
                                      {u"python3.11"_s, u"python3.12"_s},
                                      {u"x86_64"_s},
                                      u"MIT"_s,
                                      m_clock.time,
                                      referenceTo(zip),
                                      1}));
        QCOMPARE(publish(u"tools"_s, "22").reference.number, 2);
        QCOMPARE(publish(u"other"_s, "1").reference.number, 1);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(listed(), (QStringList{u"other:1"_s, u"tools:2"_s, u"tools:1"_s}));
        QCOMPARE(settled(m_layers->get(first.reference)).value(), first);
        cleanup();
        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        makeServices(5);
        QCOMPARE(settled(m_layers->get(first.reference)).value(), first);
    }

    void publishesNothingWhenCancelled()
    {
        const QSignalSpy changes(m_layers.get(), &LayerService::layersChanged);
        auto early = m_layers->publish({nameOf(u"tools"_s)}, zipOf("early"));
        early.cancel(); // before it is begun
        auto late = m_layers->publish({nameOf(u"tools"_s)}, zipOf("late"));
        QCoreApplication::processEvents(); // and after
        late.cancel();
        for (const auto *future : {&early, &late}) {
            QTRY_VERIFY(future->isFinished());
            QCOMPARE(future->resultCount(), 0);
        }
        QVERIFY(listed().isEmpty());
        QCOMPARE(changes.size(), 0);
        QCOMPARE(publish(u"tools"_s, "late").reference.number, 1);
    }

    void tellsHowFarItIs()
    {
        QFutureWatcher<Result<LayerVersion>> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        watcher.setFuture(m_layers->publish({nameOf(u"tools"_s)}, zipOf("1")));
        QTRY_VERIFY(watcher.isFinished());
        QCOMPARE(watcher.progressMaximum(), UnpackProcess::progressSteps);
        QVERIFY(!progress.isEmpty());
    }

    void givesNoNumberTwice()
    {
        const auto second = (publish(u"tools"_s, "1"), publish(u"tools"_s, "2"));
        QVERIFY(settled(m_layers->remove(second.reference)));
        QVERIFY(settled(m_layers->remove(second.reference))); // there is none: fine
        QCOMPARE(settled(m_layers->get(second.reference)).error().kind, ErrorKind::NotFound);
        QCOMPARE(listed(), QStringList{u"tools:1"_s});
        QCOMPARE(publish(u"tools"_s, "2").reference.number, 3);
    }

    void bringsADeletedVersionBack()
    {
        const auto first = publish(u"tools"_s, "1");
        QVERIFY(settled(m_layers->remove(first.reference)));
        QSignalSpy changes(m_layers.get(), &LayerService::layersChanged);
        QCOMPARE(settled(m_layers->restore(first.reference)).value(), first);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(settled(m_layers->get(first.reference)).value(), first);
        QVERIFY(settled(m_layers->remove(first.reference)));
        PackageStore(m_fixture->workspace.paths()).sweep({}); // as when the workspace is opened
        QCOMPARE(settled(m_layers->restore(first.reference)).error().kind, ErrorKind::NotFound);
        QVERIFY(listed().isEmpty());
    }

    void refusesWhatIsNoZip()
    {
        const auto published = settled(m_layers->publish({nameOf(u"tools"_s)}, "no zip"));
        QCOMPARE(published.error().kind, ErrorKind::InvalidParameter);
        QVERIFY(listed().isEmpty());
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"a b"_s;
        QTest::newRow("colon") << u"a:1"_s;
        QTest::newRow("too long") << QString(141, u'a');
    }
    void refusesNames()
    {
        QFETCH(const QString, name);
        QVERIFY(!LayerName::from(name));
    }

    void readsArns()
    {
        const auto arn = LayerArn::from(u"arn:aws:lambda:eu-west-1:000000000000:layer:a-b_c:12"_s).value();
        QCOMPARE(arn.region, u"eu-west-1"_s);
        QCOMPARE(arn.account, u"000000000000"_s);
        QCOMPARE(layerVersionArn(arn.region, arn.account, {arn.name, arn.number}),
                 u"arn:aws:lambda:eu-west-1:000000000000:layer:a-b_c:12"_s);
        QCOMPARE(LayerArn::from(u"arn:aws:lambda:eu-west-1:000000000000:layer:a"_s).value().number, 0);
        QVERIFY(!LayerArn::from(u"arn:aws:lambda:eu-west-1:000000000000:function:a"_s));
        QVERIFY(!LayerArn::from(u"arn:aws:lambda:eu-west-1:000000000000:layer:a:1:2"_s));
    }

    void functionsKeepTheirLayersInOrder()
    {
        const auto a = publish(u"a"_s, "1");
        const auto b = publish(u"b"_s, "2");
        const auto made = create({b, a});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        const QList<FunctionLayer> layers{{b.reference, b.code}, {a.reference, a.code}};
        QCOMPARE(made->configuration.layers, layers);
        QCOMPARE(settled(m_functions->get(m_name)).value(), *made);
        const auto copy = settled(m_functions->duplicate(m_name, functionName(u"copy"_s))).value();
        QCOMPARE(copy.configuration.layers, layers);
        const auto changed = change({a, b});
        QCOMPARE(changed.value().configuration.layers, (QList<FunctionLayer>{layers.at(1), layers.at(0)}));
        QCOMPARE(settled(m_functions->list()).value().last(), changed.value());
    }

    void versionsKeepTheirLayers()
    {
        const auto a = publish(u"a"_s, "1");
        QVERIFY(create({a}));
        const auto version = settled(m_versions->publish(m_name, {})).value();
        QVERIFY(change({}));
        const auto second = settled(m_versions->publish(m_name, {})).value();
        QCOMPARE(second.version, u"2"_s);
        const auto all = settled(m_versions->list(m_name)).value();
        QCOMPARE(all.at(1), version);
        QCOMPARE(all.at(1).configuration.layers, (QList<FunctionLayer>{{a.reference, a.code}}));
        QVERIFY(all.at(0).configuration.layers.isEmpty());
    }

    void deletedLayersStayWithWhoHasThem()
    {
        const auto a = publish(u"a"_s, "1");
        const auto b = publish(u"b"_s, "2");
        QVERIFY(create({a}));
        QVERIFY(settled(m_layers->remove(a.reference)));
        QVERIFY(change({b, a}));
        const auto other = settled(m_functions->create(with({a}, u"other"_s), codeOf("x")));
        QCOMPARE(other.error().message,
                 u"Layer version arn:aws:lambda:us-east-1:000000000000:layer:a:1 does not exist."_s);
        QVERIFY(change({b}));
        QVERIFY(!change({a}));
    }

    void sweepsOnlyWhatNobodyHas()
    {
        const auto a = publish(u"a"_s, "1");
        const auto b = publish(u"b"_s, "2");
        const auto c = publish(u"c"_s, "3");
        const auto d = publish(u"d"_s, "4");
        QVERIFY(create({a}));
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QVERIFY(change({b}));
        for (const auto &layer : {a, b, c})
            QVERIFY(settled(m_layers->remove(layer.reference)));
        const PackageStore packages(m_fixture->workspace.paths());
        packages.sweep(FunctionStore(m_fixture->workspace).packagesInUse().value());
        QVERIFY(packages.has(a.code)); // of the published version
        QVERIFY(packages.has(b.code));
        QVERIFY(!packages.has(c.code));
        QVERIFY(packages.has(d.code)); // of nobody, and there for everybody
    }

    void refusesMoreThanThePlatform()
    {
        QList<LayerVersion> layers;
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
            layers.append(publish(name, "1"));
        QCOMPARE(create(layers).error().message, u"Cannot reference more than 5 layers."_s);
        const auto second = publish(u"a"_s, "2");
        QCOMPARE(create({layers.at(0), second}).error().message,
                 u"Two different versions of the same layer are not allowed to be referenced in the same "
                 "function. arn:aws:lambda:us-east-1:000000000000:layer:a:1 and "
                 "arn:aws:lambda:us-east-1:000000000000:layer:a:2 are versions of the same layer."_s);
        QVERIFY(create(layers.first(5)));
    }

    void refusesTooMuchTogether()
    {
        const auto a = publish(u"a"_s, QByteArray(9'000, '1'));
        const auto b = publish(u"b"_s, QByteArray(9'000, '2'));
        const auto c = publish(u"c"_s, QByteArray(3'000, '3'));
        QCOMPARE(create({a, b, c}).error().message,
                 u"Layers consume more than the available size of 20000 bytes"_s);
        QCOMPARE(create({a, b}, QByteArray(2'001, 'x')).error().message,
                 u"Function code combined with layers exceeds the maximum allowed size of 20000 bytes. The "
                 "actual size is 20001 bytes."_s);
        QVERIFY(create({a, b}, QByteArray(2'000, 'x')));
        // Code that comes later counts, too.
        QVERIFY(!settled(m_functions->updateCode(m_name, codeOf(QByteArray(2'001, 'y')))));
    }

    void hasNoneIn2016()
    {
        const auto a = publish(u"a"_s, "1");
        const auto had = settled(m_functions->create(with({a}, u"had"_s), codeOf("x"))).value();
        cleanup();
        makeServices(0);
        // What a function has, it keeps.
        QVERIFY(settled(m_functions->updateCode(had.configuration.name, codeOf("y"))));
        QVERIFY(create({a}).error().message.contains(u"no layers"));
        QVERIFY(
            settled(m_layers->publish({nameOf(u"a"_s)}, zipOf("2"))).error().message.contains(u"no layers"));
    }

private:
    void makeServices(int layersPerFunction)
    {
        PlatformProfile profile;
        profile.region = u"us-east-1"_s;
        profile.accountId = u"000000000000"_s;
        profile.quotas.layersPerFunction = layersPerFunction;
        profile.quotas.packageUnzippedBytes = 20'000;
        m_zips = std::make_unique<ZipImporter>(
            PackageStore(m_fixture->workspace.paths()),
            ZipImporter::Settings{QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), 10'000, 20'000});
        m_functions =
            std::make_unique<FunctionService>(m_fixture->workspace, m_clock, m_ids, m_zips.get(), profile);
        m_versions = std::make_unique<VersionService>(m_fixture->workspace, m_clock, m_ids);
        m_layers = std::make_unique<LayerService>(m_fixture->workspace, m_clock, *m_zips, profile);
    }
    static LayerName nameOf(const QString &text) { return LayerName::from(text).value(); }
    static QByteArray zipOf(const QByteArray &text)
    {
        return storedZip(CodePackage::single(u"bin/tool"_s, text));
    }
    LayerVersion publish(const QString &name, const QByteArray &text)
    {
        return settled(m_layers->publish({nameOf(name)}, zipOf(text))).value();
    }
    QStringList listed()
    {
        QStringList names;
        const auto versions = settled(m_layers->list()).value();
        for (const LayerVersion &version : versions)
            names.append(version.reference.name.value() + u':' + QString::number(version.reference.number));
        return names;
    }
    static CodePackage codeOf(const QByteArray &text) { return CodePackage::single(u"index.js"_s, text); }
    static FunctionConfiguration with(const QList<LayerVersion> &layers, const QString &name)
    {
        FunctionConfiguration configuration = configurationOf(name);
        for (const LayerVersion &layer : layers)
            configuration.layers.append({layer.reference});
        return configuration;
    }
    Result<Function> create(const QList<LayerVersion> &layers, const QByteArray &code = "x")
    {
        return settled(m_functions->create(with(layers, m_name.value()), codeOf(code)));
    }
    Result<Function> change(const QList<LayerVersion> &layers)
    {
        return settled(m_functions->updateConfiguration(with(layers, m_name.value())));
    }

    const FunctionName m_name = functionName(u"hello"_s);
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ZipImporter> m_zips;
    std::unique_ptr<FunctionService> m_functions;
    std::unique_ptr<VersionService> m_versions;
    std::unique_ptr<LayerService> m_layers;
};

LAMBDESK_TEST(QCoreApplication, TestLayers)
#include "tst_layers.moc"
