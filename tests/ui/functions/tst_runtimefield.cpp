// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/runtimeservice.h>
#include <tests/support/testprogram.h>
#include <ui/functions/runtimefield.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestRuntimeField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatWasInstalledMeanwhile();
    void saysThatNothingElseWasFound();
    void offersForInlineCodeWhatIsWrittenInline();
    void tellsWhichOneIsMissing();

private:
    void install(const QString &name, const QByteArray &version);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RuntimeService> m_service;
};

void TestRuntimeField::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"bin"_s));
    QFile known(m_folder->filePath(u"known.json"_s));
    QVERIFY(known.open(QIODevice::WriteOnly));
    known.write(R"json({"runtimes": [
        {"id": "nodejs22.x", "label": "Node.js 22.x", "installHint": "Install it."},
        {"id": "provided.al2023", "label": "Custom runtime (provided.al2023)"}]})json");
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, m_folder->filePath(u"bin"_s));
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"N_PREFIX"_s, m_folder->path());
    install(u"node"_s, "20.1.0");
    m_service = std::make_unique<RuntimeService>(environment, known.fileName());
}

/// A program that says it is that version.
void TestRuntimeField::install(const QString &name, const QByteArray &version)
{
    QFile program(m_folder->filePath(u"bin/"_s + name));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nprintf 'interpreter\\t" + version + "\\t%s\\n' \"$0\"\n");
    QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

void TestRuntimeField::findsWhatWasInstalledMeanwhile()
{
    RuntimeField field(*m_service);
    field.setPreferredLanguage(Language::NodeJs);
    QTRY_COMPARE(field.runtime(), u"nodejs20.x"_s);
    QCOMPARE(field.findText(u"Node.js 22.x"_s), -1);
    install(u"node-22"_s, "22.1.0");
    QSignalSpy searched(&field, &RuntimeField::searched);
    QSignalSpy chosen(&field, &RuntimeField::runtimeChanged);

    field.setFocus();
    QTest::keyClick(&field, Qt::Key_End);
    QCOMPARE(field.runtime(), u"nodejs20.x"_s);
    QTRY_COMPARE(searched.size(), 2);
    QCOMPARE(searched.last().first().toString(), u"Found: Node.js 22.x"_s);
    QVERIFY(field.findText(u"Node.js 22.x"_s) >= 0);
    QCOMPARE(field.currentText(), u"Node.js 20.x"_s);
    QCOMPARE(chosen.size(), 0);
}

void TestRuntimeField::saysThatNothingElseWasFound()
{
    RuntimeField field(*m_service);
    field.setPreferredLanguage(Language::NodeJs);
    QTRY_COMPARE(field.runtime(), u"nodejs20.x"_s);
    QSignalSpy searched(&field, &RuntimeField::searched);
    QTest::keyClick(&field, Qt::Key_End);
    QTRY_COMPARE(searched.size(), 2);
    QCOMPARE(searched.last().first().toString(), u"No other runtime was found on this computer."_s);
}

void TestRuntimeField::offersForInlineCodeWhatIsWrittenInline()
{
    const QString custom = u"Custom runtime (provided.al2023)"_s;
    RuntimeField all(*m_service);
    QTRY_VERIFY(all.findText(custom) >= 0);
    QVERIFY(all.model()->index(all.findText(custom), 0).flags() & Qt::ItemIsEnabled);
    RuntimeField inlineOnly(*m_service);
    inlineOnly.setInlineOnly(true);
    QTRY_VERIFY(inlineOnly.findText(u"Node.js 20.x"_s) >= 0);
    QCOMPARE(inlineOnly.findText(custom), -1);
    all.setInlineOnly(true);
    QCOMPARE(all.findText(custom), -1);
    all.setInlineOnly(false);
    QVERIFY(all.findText(custom) >= 0);
}

void TestRuntimeField::tellsWhichOneIsMissing()
{
    RuntimeField field(*m_service);
    field.setPreferredLanguage(Language::NodeJs);
    QTRY_COMPARE(field.runtime(), u"nodejs20.x"_s);
    QVERIFY(!field.missing());
    field.setRuntime(u"nodejs22.x"_s);
    QVERIFY(field.missing());
    QCOMPARE(field.missing()->installHint, u"Install it."_s);
    field.setRuntime(u"nodejs4.3"_s); // of the platform's past
    QVERIFY(field.missing());
    QCOMPARE(field.missing()->id, u"nodejs4.3"_s);

    field.setRuntime(u"nodejs22.x"_s);
    install(u"node-22"_s, "22.1.0");
    QSignalSpy listed(&field, &RuntimeField::listed);
    m_service->refresh();
    QTRY_VERIFY(!listed.isEmpty());
    QVERIFY(!field.missing());
}

LAMBDESK_TEST(QApplication, TestRuntimeField)
#include "tst_runtimefield.moc"
