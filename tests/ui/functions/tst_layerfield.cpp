// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/layers/layerservice.h>
#include <model/packages/storedzip.h>
#include <ui/functions/layerfield.h>

#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QComboBox>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The layers on a function's Configuration tab.
class TestLayerField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageFixture>();
        for (const QString &name : {u"first"_s, u"second"_s, u"first"_s})
            publish(name);
        tabs()->setCurrentIndex(1);
        QTRY_VERIFY(field() && field()->isVisible());
        QTRY_COMPARE(names()->count(), 2);
        // The field asked before, also for what was published last.
        QVERIFY(WindowFixture::answer(m_page->services().layers.list()));
    }

    void cleanup() { m_page.reset(); }

    void addsOrdersRemovesAndSaves()
    {
        QCOMPARE(names()->currentText(), u"first"_s);
        QCOMPARE(versions()->currentText(), u"Version 2"_s);
        QTest::keyClick(versions(), Qt::Key_Down);
        QCOMPARE(versions()->currentText(), u"Version 1"_s);
        click(m_page->button("addLayer"));
        QCOMPARE(rows(), QStringList{u"first, version 1"_s});
        QCOMPARE(names()->currentText(), u"second"_s);
        click(m_page->button("addLayer"));
        QCOMPARE(rows(), (QStringList{u"first, version 1"_s, u"second, version 1"_s}));
        QVERIFY(!names()->isVisible());
        save();
        QCOMPARE(saved(), (QStringList{u"first:1"_s, u"second:1"_s}));

        QVERIFY(!rowButton("layerUp0")->isEnabled());
        rowButton("layerUp1")->setFocus();
        QTest::keyClick(rowButton("layerUp1"), Qt::Key_Space);
        QCOMPARE(rows(), (QStringList{u"second, version 1"_s, u"first, version 1"_s}));
        save();
        QCOMPARE(saved(), (QStringList{u"second:1"_s, u"first:1"_s}));

        click(rowButton("layerRemove0"));
        QCOMPARE(rows(), QStringList{u"first, version 1"_s});
        QVERIFY(names()->isVisible());
        save();
        QCOMPARE(saved(), QStringList{u"first:1"_s});
    }

    void undoneChangesCountAsNone()
    {
        click(m_page->button("addLayer"));
        QVERIFY(m_page->button("saveConfigurationButton")->isEnabled());
        click(rowButton("layerRemove0"));
        QVERIFY(!m_page->button("saveConfigurationButton")->isEnabled());
    }

    void showsWhatTheEndpointHasSet()
    {
        Function function = m_page->saved();
        function.configuration.layers = {{{LayerName::from(u"second"_s).value(), 1}}};
        QVERIFY(
            WindowFixture::answer(m_page->services().functions.updateConfiguration(function.configuration)));
        QTRY_COMPARE(rows(), QStringList{u"second, version 1"_s});
        QVERIFY(!m_page->button("saveConfigurationButton")->isEnabled());
    }

    void followsWhatThereIs()
    {
        publish(u"third"_s);
        QTRY_COMPARE(names()->count(), 3);
        QVERIFY(WindowFixture::answer(
            m_page->services().layers.remove({LayerName::from(u"third"_s).value(), 1})));
        QTRY_COMPARE(names()->count(), 2);
    }

private:
    void publish(const QString &name)
    {
        const auto zip = storedZip(CodePackage::single(u"bin/"_s + name, "1"));
        QVERIFY(
            WindowFixture::answer(m_page->services().layers.publish({LayerName::from(name).value()}, zip)));
    }
    QTabWidget *tabs() const { return m_page->page->findChild<QTabWidget *>(u"functionTabs"_s); }
    LayerField *field() const { return m_page->page->findChild<LayerField *>(u"functionLayers"_s); }
    QComboBox *names() const { return find<QComboBox>(*m_page->page, "layerToAdd"); }
    QComboBox *versions() const { return find<QComboBox>(*m_page->page, "layerVersionToAdd"); }
    QToolButton *rowButton(const char *objectName) const
    {
        return find<QToolButton>(*m_page->page, objectName);
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; const auto *label = field()->findChild<QLabel *>(u"layerRow%1"_s.arg(row)); ++row)
            texts.append(label->text());
        return texts;
    }
    void save()
    {
        click(m_page->button("saveConfigurationButton"));
        QTRY_VERIFY(!m_page->button("saveConfigurationButton")->isEnabled());
    }
    QStringList saved() const
    {
        QStringList names;
        for (const FunctionLayer &layer : m_page->saved().configuration.layers)
            names.append(layer.reference.name.value() + u':' + QString::number(layer.reference.number));
        return names;
    }

    std::unique_ptr<PageFixture> m_page;
};

LAMBDESK_TEST(QApplication, TestLayerField)
#include "tst_layerfield.moc"
