// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionservice.h>
#include <model/functions/versionservice.h>
#include <model/layers/layerservice.h>
#include <model/packages/codestorage.h>
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

/// Of code of one character the package has the same size everywhere.
CodePackage codeOf(const QByteArray &text)
{
    return CodePackage::single(u"index.js"_s, text);
}

template <typename Value>
bool isExceeded(const Result<Value> &result)
{
    return !result && result.error().kind == ErrorKind::CodeStorageFull;
}

} // namespace

class TestCodeStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        PlatformProfile profile;
        profile.quotas.codeStorageBytes = 3 * m_bytes;
        profile.quotas.layersPerFunction = 5;
        profile.quotas.packageUnzippedBytes = 20'000;
        m_zips = std::make_unique<ZipImporter>(
            PackageStore(m_fixture->workspace.paths()),
            ZipImporter::Settings{QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), 10'000, 20'000});
        m_functions =
            std::make_unique<FunctionService>(m_fixture->workspace, m_clock, m_ids, m_zips.get(), profile);
        m_versions = std::make_unique<VersionService>(m_fixture->workspace, m_clock, m_ids, profile.quotas);
        m_layers = std::make_unique<LayerService>(m_fixture->workspace, m_clock, *m_zips, profile);
    }
    void cleanup()
    {
        m_layers.reset();
        m_versions.reset();
        m_functions.reset();
        m_zips.reset();
    }

    void functionsVersionsAndLayersShareIt()
    {
        QVERIFY(create(u"a"_s));
        QCOMPARE(used(), m_bytes);
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QCOMPARE(used(), 2 * m_bytes);
        QVERIFY(publishLayer());
        QCOMPARE(used(), 3 * m_bytes);

        QVERIFY(isExceeded(create(u"b"_s)));
        QVERIFY(
            isExceeded(settled(m_functions->createFromZip(configurationOf(u"b"_s), storedZip(codeOf("2"))))));
        QVERIFY(isExceeded(settled(m_functions->duplicate(m_name, functionName(u"b"_s)))));
        QVERIFY(isExceeded(publishLayer()));
        // Nothing has changed since the version that there is.
        QVERIFY(settled(m_versions->publish(m_name, {})));
        FunctionConfiguration changed = configurationOf(u"a"_s);
        changed.timeout = Timeout::from(9, quotasOfStoredValues()).value();
        QVERIFY(settled(m_functions->updateConfiguration(changed)));
        QVERIFY(isExceeded(settled(m_versions->publish(m_name, {}))));
        QCOMPARE(used(), 3 * m_bytes);
        QCOMPARE(settled(m_functions->list()).value().size(), 1);
        QCOMPARE(settled(m_layers->list()).value().size(), 1);
    }

    void codeIsReplacedByWhatHasRoom()
    {
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(create(name));
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("2"))));
        const auto larger = settled(m_functions->updateCode(m_name, codeOf("33")));
        QVERIFY(isExceeded(larger));
        QVERIFY(larger.error().message.contains(u"Delete functions"));
        QVERIFY(isExceeded(settled(m_functions->updateCodeFromZip(m_name, storedZip(codeOf("33"))))));
        QCOMPARE(settled(m_functions->code(m_name)).value(), codeOf("2"));
        QVERIFY(settled(m_functions->updateCode(functionName(u"b"_s), codeOf(""))));
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("33"))));
    }

    void codeComesWithItsVersionOrNotAtAll()
    {
        for (const auto &name : {u"a"_s, u"b"_s})
            QVERIFY(create(name));
        const CodeAdmission admit = [this](const Function &now, const Function &next) {
            return m_versions->checkRoom(now, next);
        };
        const auto bring = [&](const QByteArray &code) {
            return settled(m_functions->updateCodeFromZip(m_name, storedZip(codeOf(code)),
                                                          {{CodeArrival::Kind::Endpoint}, {}, admit}));
        };
        QVERIFY(bring("2"));
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QVERIFY(isExceeded(bring("3")));
        QCOMPARE(settled(m_functions->code(m_name)).value(), codeOf("2"));
        QVERIFY(bring("2")); // which has its version
        QCOMPARE(used(), 3 * m_bytes);
    }

    void smallerCodeStaysAwayWhereItsVersionHasNoRoom()
    {
        const CodePackage twice = codeOf(QByteArray(m_bytes + 1, 'x'));
        QVERIFY(settled(m_functions->create(configurationOf(u"a"_s), twice)));
        QVERIFY(create(u"b"_s));
        QCOMPARE(used(), 3 * m_bytes);
        // As under the profile of another time.
        Quotas smaller;
        smaller.codeStorageBytes = m_bytes;
        const VersionService versions(m_fixture->workspace, m_clock, m_ids, smaller);
        const CodeAdmission admit = [&versions](const Function &now, const Function &next) {
            return versions.checkRoom(now, next);
        };
        const auto brought = settled(m_functions->updateCodeFromZip(
            m_name, storedZip(codeOf("2")), {{CodeArrival::Kind::Endpoint}, {}, admit}));
        QVERIFY(isExceeded(brought));
        QCOMPARE(settled(m_functions->code(m_name)).value(), twice);
    }

    void whatIsDeletedMakesRoom()
    {
        QVERIFY(create(u"a"_s));
        QVERIFY(settled(m_versions->publish(m_name, {})));
        const auto layer = publishLayer();
        QVERIFY(layer);
        QVERIFY(settled(m_layers->remove(layer->reference)));
        QCOMPARE(used(), 2 * m_bytes);
        QVERIFY(create(u"b"_s));
        QVERIFY(settled(m_functions->removeForNow(m_name))); // its version, too
        QCOMPARE(used(), m_bytes);
        QVERIFY(create(u"c"_s));
        QVERIFY(settled(m_functions->remove(functionName(u"c"_s))));
        QCOMPARE(used(), m_bytes);
    }

private:
    Result<Function> create(const QString &name)
    {
        return settled(m_functions->create(configurationOf(name), codeOf("1")));
    }
    Result<LayerVersion> publishLayer()
    {
        return settled(m_layers->publish({LayerName::from(u"tools"_s).value()}, storedZip(codeOf("9"))));
    }
    qint64 used() { return settled(m_functions->usedCodeStorage()).value_or(-1); }

    const qint64 m_bytes = storedZip(codeOf("1")).size();
    const FunctionName m_name = functionName(u"a"_s);
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ZipImporter> m_zips;
    std::unique_ptr<FunctionService> m_functions;
    std::unique_ptr<VersionService> m_versions;
    std::unique_ptr<LayerService> m_layers;
};

LAMBDESK_TEST(QCoreApplication, TestCodeStorage)
#include "tst_codestorage.moc"
