// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/layers/layerstore.h>

#include <tests/support/testprogram.h>
#include <tests/support/transferfixture.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Layer versions that an import added, when it is taken back.
class TestImportedLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_from = std::make_unique<TransferFixture>();
        m_to = std::make_unique<TransferFixture>();
        createWithLayer(u"orders"_s, publish(*m_from, "theirs"));
    }
    void cleanup()
    {
        m_from.reset();
        m_to.reset();
    }

    void goWithTheirNumbers()
    {
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY(imported);
        QCOMPARE(imported->layers.size(), 1);
        QCOMPARE(takenOut(*imported), 0);
        QVERIFY(layers().isEmpty());
        QCOMPARE(publish(*m_to, "mine").number, 1);
    }

    void areToldWhenTheyGo()
    {
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY(imported);
        QSignalSpy changed(&m_to->layers, &LayerService::layersChanged);
        QCOMPARE(takenOut(*imported), 0);
        QCOMPARE(changed.count(), 1);
    }

    void stayWhereAFunctionHasThem()
    {
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY(imported);
        auto configuration = configurationOf(u"mine"_s);
        configuration.layers = {{imported->layers.constFirst().reference}};
        QVERIFY(settled(m_to->functions.create(configuration, CodePackage::single(u"index.js"_s, "1"))));
        QSignalSpy changed(&m_to->layers, &LayerService::layersChanged);
        QCOMPARE(takenOut(*imported), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(layers().size(), 1);
        // Also where that function can be brought back only.
        QVERIFY(settled(m_to->functions.removeForNow(functionName(u"mine"_s))));
        QCOMPARE(settled(m_to->transfer.takeOutLayers(imported->layers)).value(), 1);
        QCOMPARE(layers().size(), 1);
    }

    void areNotThoseThatHaveTheirNumbersByNow()
    {
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY(imported);
        QCOMPARE(takenOut(*imported), 0);
        m_to->clock.time = m_to->clock.time.addSecs(1);
        QCOMPARE(publish(*m_to, "mine"), imported->layers.constFirst().reference);
        QCOMPARE(settled(m_to->transfer.takeOutLayers(imported->layers)).value(), 0);
        QCOMPARE(layers().size(), 1);
    }

    void areDeletedAgainWhereTheyWere()
    {
        const LayerReference layer = publish(*m_to, "theirs");
        QVERIFY(settled(m_to->layers.remove(layer)));
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY(imported);
        QCOMPARE(layers().size(), 1);
        QCOMPARE(takenOut(*imported), 0);
        QVERIFY(layers().isEmpty());
        QCOMPARE(publish(*m_to, "mine").number, 2);
    }

    void areNotThoseThatWereHereAlready()
    {
        publish(*m_to, "theirs");
        const auto imported = m_to->imported(m_from->exported());
        QVERIFY(imported);
        QVERIFY(imported->layers.isEmpty());
        QCOMPARE(takenOut(*imported), 0);
        QCOMPARE(layers().size(), 1);
    }

private:
    static LayerReference publish(TransferFixture &fixture, const QByteArray &content)
    {
        return settled(fixture.layers.publish({LayerName::from(u"tools"_s).value()},
                                              storedZip(CodePackage::single(u"bin/tool"_s, content))))
            .value()
            .reference;
    }
    void createWithLayer(const QString &name, const LayerReference &layer)
    {
        auto configuration = configurationOf(name);
        configuration.layers = {{layer}};
        QVERIFY(settled(m_from->functions.create(configuration, CodePackage::single(u"index.js"_s, "1"))));
    }
    QList<LayerVersion> layers() { return LayerStore(m_to->workspace()).all().value(); }
    /// How many of them stay.
    int takenOut(const ImportedWorkspace &imported)
    {
        if (!settled(m_to->transfer.takeOut(imported)))
            qFatal("the functions can't be taken out");
        return settled(m_to->transfer.takeOutLayers(imported.layers)).value();
    }

    std::unique_ptr<TransferFixture> m_from;
    std::unique_ptr<TransferFixture> m_to;
};

LAMBDESK_TEST(QCoreApplication, TestImportedLayers)
#include "tst_importedlayers.moc"
