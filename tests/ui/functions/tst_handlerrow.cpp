// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>

#include <model/packages/packagestore.h>
#include <ui/functions/handlerrow.h>

#include <QApplication>
#include <QPushButton>

#include <memory>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// Of two megabytes, as bundlers make them, with one name exported at the end.
QByteArray bundleExporting(const QByteArray &name)
{
    const QByteArray part = "function part(value){return{sum:value+1,total:[value,2].map((n)=>n*2)};}\n";
    return part.repeated(2 * 1024 * 1024 / part.size()) + "exports." + name +
           " = async (event) => part(event);\n";
}

std::shared_ptr<const CodeUpload> packageOf(const QByteArray &code)
{
    auto upload = std::make_shared<CodeUpload>();
    upload->contents = contentsOf(CodePackage::single(QStringLiteral("index.js"), code));
    return upload;
}

} // namespace

class TestHandlerRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_row.reset(); }

    void checksSmallCodeAtOnce();
    void readsLargeCodeElsewhere();
    void readsALargeFileOfAPackageElsewhere();
    void tellsOfTheNewestCodeOnly();
    void namesNoHandlerOfAPackageThatIsGone();
    void suggestsOnlyWhatThePackageHas();
    void leavesAloneWhatWasTypedOverASuggestion();
    void namesAFileAsItIs();

private:
    std::unique_ptr<HandlerRow> m_row;
};

void TestHandlerRow::init()
{
    m_row = std::make_unique<HandlerRow>([] { return QStringLiteral("nodejs20.x"); });
    m_row->setHandler(QStringLiteral("index.handler"));
}

void TestHandlerRow::checksSmallCodeAtOnce()
{
    m_row->setCode(QStringLiteral("index.js"), "exports.other = async () => 1;\n");
    m_row->check();
    QVERIFY(!m_row->isChecking());
    QVERIFY(m_row->warning().contains(QStringLiteral("index.other")));
}

void TestHandlerRow::readsLargeCodeElsewhere()
{
    QSignalSpy checked(m_row.get(), &HandlerRow::checked);
    m_row->setCode(QStringLiteral("index.js"), bundleExporting("other"));
    m_row->check();
    QVERIFY(m_row->isChecking());
    QVERIFY(m_row->warning().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), patience);
    QVERIFY(m_row->warning().contains(QStringLiteral("index.other")));
}

void TestHandlerRow::readsALargeFileOfAPackageElsewhere()
{
    const auto package = packageOf(bundleExporting("other"));
    m_row->setPackage(package, findHandlers(package->contents));
    QVERIFY(m_row->isChecking());
    QTRY_VERIFY_WITH_TIMEOUT(!m_row->isChecking(), patience);
    QVERIFY(m_row->warning().contains(QStringLiteral("index.other")));
    // A file that isn't there needs no reading.
    m_row->setHandler(QStringLiteral("main.handler"));
    m_row->check();
    QVERIFY(!m_row->isChecking());
    QVERIFY(m_row->warning().contains(QStringLiteral("main.js")));
}

void TestHandlerRow::tellsOfTheNewestCodeOnly()
{
    QStringList warnings;
    connect(m_row.get(), &HandlerRow::checked, this, [&] { warnings << m_row->warning(); });
    m_row->setCode(QStringLiteral("index.js"), bundleExporting("other"));
    m_row->check();
    QVERIFY(m_row->isChecking());
    m_row->setCode(QStringLiteral("index.js"), bundleExporting("handler"));
    m_row->check();
    QTRY_VERIFY_WITH_TIMEOUT(!warnings.isEmpty(), patience);
    warnings.removeAll(QString());
    QCOMPARE(warnings, QStringList());
}

void TestHandlerRow::namesNoHandlerOfAPackageThatIsGone()
{
    const auto package = packageOf(bundleExporting("other"));
    m_row->setPackage(package, findHandlers(package->contents));
    QTRY_VERIFY_WITH_TIMEOUT(!m_row->isChecking(), patience);
    auto *action = m_row->findChild<QWidget *>(QStringLiteral("functionHandlerAction"));
    QVERIFY(action && !action->isHidden());
    m_row->check(); // reads it once more
    QVERIFY(m_row->isChecking());
    m_row->setPackage(nullptr, {});
    QVERIFY(action->isHidden());
    QVERIFY(m_row->warning().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!m_row->isChecking(), patience);
    QVERIFY(action->isHidden());
    QVERIFY(m_row->warning().isEmpty());
}

void TestHandlerRow::suggestsOnlyWhatThePackageHas()
{
    const auto package = packageOf("exports.other = async () => 1;\n");
    const auto found = findHandlers(package->contents);
    m_row->setPackage(package, found);
    m_row->suggest(QStringLiteral("index.other"));
    m_row->setPackage(package, found); // the same again
    QCOMPARE(m_row->handler(), QStringLiteral("index.other"));
    const auto next = packageOf("console.log(1);\n");
    m_row->setPackage(next, findHandlers(next->contents));
    QCOMPARE(m_row->handler(), QStringLiteral("index.handler"));
    m_row->setPackage(package, found);
    m_row->suggest(QStringLiteral("index.other"));
    m_row->setPackage(nullptr, {});
    QCOMPARE(m_row->handler(), QStringLiteral("index.handler"));
}

void TestHandlerRow::leavesAloneWhatWasTypedOverASuggestion()
{
    const auto package = packageOf("exports.other = async () => 1;\n");
    m_row->setPackage(package, findHandlers(package->contents));
    m_row->suggest(QStringLiteral("index.other"));
    QTest::keyClicks(m_row->field(), QStringLiteral("2"));
    m_row->setPackage(nullptr, {});
    QCOMPARE(m_row->handler(), QStringLiteral("index.other2"));
}

void TestHandlerRow::namesAFileAsItIs()
{
    m_row->setAction(QStringLiteral("Rename R&D.js to index.js"));
    const auto *action = m_row->findChild<QPushButton *>(QStringLiteral("functionHandlerAction"));
    QVERIFY(action);
    // On a button a doubled sign is one.
    QCOMPARE(action->text(), QStringLiteral("Rename R&&D.js to index.js"));
}

LAMBDESK_TEST(QApplication, TestHandlerRow)

#include "tst_handlerrow.moc"
