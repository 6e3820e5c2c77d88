// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/layers/layerservice.h>
#include <tests/support/accessfixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QTableView>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Layers and a function's list of them, without a mouse and without sight.
class TestAccessLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AccessFixture>(); }
    void cleanup() { m.reset(); }

    void noLayers()
    {
        m->open();
        m->main.go(LayersPlace());
        QVERIFY(m->shown("noLayers"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void layers()
    {
        add(u"tools"_s);
        m->open();
        m->main.go(LayersPlace());
        auto *table = m->shown<QTableView>("layerTable");
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        VERIFY_ACCESSIBLE(m->main);
        for (const char *button : {"createLayer", "createLayerVersion"}) {
            click(m->shown(button));
            QVERIFY(m->dialog("layerDialog"));
            VERIFY_ACCESSIBLE(*m->dialog("layerDialog"));
            m->dialog("layerDialog")->reject();
        }
        click(m->shown("deleteLayerVersion"));
        QVERIFY(m->dialog("confirmDialog"));
        VERIFY_ACCESSIBLE(*m->dialog("confirmDialog"));
        m->dialog("confirmDialog")->reject();
    }

    void layersOfAFunction()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            add(name);
        const FunctionName name = m->fixture.create(u"mine"_s, "exports.handler = async () => 1;");
        m->open();
        m->openFunction(name);
        m->shown<QTabWidget>("functionTabs")->setCurrentIndex(1);
        click(m->shown("addLayer"));
        QVERIFY(m->shown("layerRemove0"));
        click(m->shown("addLayer"));
        QVERIFY(m->shown("layerRemove1"));
        VERIFY_ACCESSIBLE(m->main);
    }

private:
    void add(const QString &name)
    {
        QVERIFY(WindowFixture::answer(m->fixture.services->layers.publish(
            {LayerName::from(name).value()}, storedZip(CodePackage::single(u"bin/tool"_s, "1")))));
    }

    std::unique_ptr<AccessFixture> m;
};

LAMBDESK_TEST(QApplication, TestAccessLayers)
#include "tst_accesslayers.moc"
