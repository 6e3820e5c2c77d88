// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/layers/layerservice.h>
#include <model/packages/mergedfolders.h>
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>

#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Runs of functions with layers, without isolation: with it they are at /opt, which tests/endpoint has.
class TestLayerRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<RunFixture>();
        const Quotas &quotas = m_run->profile.quotas;
        m_zips = std::make_unique<ZipImporter>(
            PackageStore(m_run->workspace.paths()),
            ZipImporter::Settings{QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"),
                                  quotas.packageZippedBytes, quotas.packageUnzippedBytes});
        m_layers = std::make_unique<LayerService>(m_run->workspace, m_run->clock, *m_zips, m_run->profile);
    }

    void cleanup()
    {
        m_layers.reset();
        m_zips.reset();
        m_run.reset();
    }

    void findsModulesAndSaysWhereTheyAre()
    {
        const auto first = publish(u"first"_s, u"python/greeting.py"_s, "TEXT = 'first'");
        const auto second = publish(u"second"_s, u"python/greeting.py"_s, "TEXT = 'second'");
        Function function =
            m_run->savePython(u"hello"_s, "import os\ndef handler(event, context):\n    import greeting\n"
                                          "    return [greeting.TEXT, '_LAMBDESK_LAYERS' in os.environ]\n");
        QVERIFY(m_run->run(u"hello"_s).payload.contains("No module named 'greeting'"));
        for (const auto &[layers, answer] :
             {std::pair{QList<LayerVersion>{first}, "[\"first\", false]"_ba},
              std::pair{QList<LayerVersion>{first, second}, "[\"second\", false]"_ba},
              std::pair{QList<LayerVersion>{second, first}, "[\"first\", false]"_ba}}) {
            function.configuration.layers.clear();
            for (const LayerVersion &layer : layers)
                function.configuration.layers.append({layer.reference});
            QVERIFY(settled(m_run->functions.updateConfiguration(function.configuration)));
            const RunRecord record = m_run->run(u"hello"_s);
            QCOMPARE(record.payload, answer);
            const auto measure = std::find_if(record.measures.cbegin(), record.measures.cend(),
                                              [](const Measure &each) { return each.what == u"Layers"_s; });
            QVERIFY(measure != record.measures.cend());
            QCOMPARE(measure->state, Measure::State::Simulated);
        }
        QVERIFY(MergedFolders(m_run->workspace.paths()).has({second.code, first.code}));
    }

    void saysThatLayersAreLost()
    {
        const auto first = publish(u"first"_s, u"a"_s, "1");
        const auto second = publish(u"second"_s, u"b"_s, "2");
        Function function = m_run->savePython(u"hello"_s, "def handler(event, context):\n    return 1\n");
        function.configuration.layers = {{first.reference}, {second.reference}};
        QVERIFY(settled(m_run->functions.updateConfiguration(function.configuration)));
        QVERIFY(QDir(PackageStore(m_run->workspace.paths()).folder(second.code)).removeRecursively());
        QCOMPARE(m_run->start(u"hello"_s).error().kind, ErrorKind::Storage);
    }

private:
    LayerVersion publish(const QString &name, const QString &path, const QByteArray &bytes)
    {
        return settled(m_layers->publish({LayerName::from(name).value()},
                                         storedZip(CodePackage::single(path, bytes))))
            .value();
    }

    std::unique_ptr<RunFixture> m_run;
    std::unique_ptr<ZipImporter> m_zips;
    std::unique_ptr<LayerService> m_layers;
};

LAMBDESK_TEST(QCoreApplication, TestLayerRuns)
#include "tst_layerruns.moc"
