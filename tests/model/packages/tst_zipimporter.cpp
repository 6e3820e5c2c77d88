// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QtTest>

#include <csignal>

#include <sys/stat.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const auto couldNotUnzip =
    QStringLiteral("Could not unzip uploaded file. Please check your file, then try to upload again.");

QByteArray zipOf(const QByteArray &content)
{
    return storedZip(CodePackage::single(QStringLiteral("index.js"), content));
}

} // namespace

class TestZipImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        m_settings = {QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), 10'000'000, 5'000'000};
    }

    void storesWhatWasUploaded()
    {
        const CodePackage package{{{QStringLiteral("bootstrap"), "#!/bin/sh\n", true},
                                   {QStringLiteral("lib/a.js"), QByteArray("\0\xff", 2)}}};
        const auto zip = storedZip(package);
        ZipImporter importer(store(), m_settings);
        const auto code = settled(importer.import(zip));
        QVERIFY2(code, code ? "" : qPrintable(code.error().detail));
        QCOMPARE(code->sha256, QCryptographicHash::hash(zip, QCryptographicHash::Sha256));
        QCOMPARE(code->bytes, zip.size());
        QFile kept(store().zip(*code));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), zip);
        QCOMPARE(store().read(*code).value(), package);
        QVERIFY(QFileInfo(store().folder(*code) + QStringLiteral("/bootstrap")).isExecutable());
        QVERIFY(scratchIsEmpty());
    }

    void storesTheSameOnce()
    {
        ZipImporter importer(store(), m_settings);
        const auto zip = zipOf("1");
        const auto one = importer.import(zip);
        const auto other = importer.import(zip);
        QVERIFY(settled(one) && settled(other));
        QCOMPARE(settled(one).value(), settled(other).value());
        QCOMPARE(settled(importer.import(zip)).value(), settled(one).value());
        QCOMPARE(store().add(CodePackage::single(QStringLiteral("index.js"), "1")).value(),
                 settled(one).value());
        QVERIFY(scratchIsEmpty());
    }

    void refusesWithThePlatformsWords_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("detail");
        QTest::newRow("zipped too large")
            << QByteArray(10'000'001, 'x') << ErrorKind::TooLarge
            << QStringLiteral("Zipped size must be smaller than 10000000 bytes") << QString();
        QTest::newRow("unzipped too large")
            << zipOf(QByteArray(5'000'001, 'x')) << ErrorKind::InvalidParameter
            << QStringLiteral("Unzipped size must be smaller than 5000000 bytes")
            << QStringLiteral("5000000");
        QTest::newRow("no zip") << QByteArray("<html>") << ErrorKind::InvalidParameter << couldNotUnzip
                                << QStringLiteral("a web page");
        QTest::newRow("nothing") << QByteArray() << ErrorKind::InvalidParameter << couldNotUnzip
                                 << QStringLiteral("The file is empty.");
        QTest::newRow("leaves the folder")
            << storedZip(CodePackage::single(QStringLiteral("../evil"), "1")) << ErrorKind::InvalidParameter
            << couldNotUnzip << QStringLiteral("\"../evil\" leaves the package's folder.");
    }

    void refusesWithThePlatformsWords()
    {
        QFETCH(QByteArray, zip);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, message);
        QFETCH(QString, detail);
        ZipImporter importer(store(), m_settings);
        const auto code = settled(importer.import(zip));
        QVERIFY(!code);
        QCOMPARE(code.error().kind, kind);
        QCOMPARE(code.error().message, message);
        QVERIFY2(code.error().detail.contains(detail), qPrintable(code.error().detail));
        nothingWasStored();
    }

    void tellsItsProgress()
    {
        useScript(R"(echo '{"event":"progress","bytes":1,"ofBytes":4}'; read line < "$(dirname "$0")/go")");
        QFile::remove(path("go"));
        QVERIFY(::mkfifo(path("go").toUtf8().constData(), 0600) == 0);
        ZipImporter importer(store(), m_settings);
        QFutureWatcher<Result<CodeReference>> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        watcher.setFuture(importer.import(zipOf("1")));
        QTRY_VERIFY(!progress.isEmpty() && progress.last().first().toInt() == 250);
        QCOMPARE(watcher.progressMaximum(), 1000);
        QFile go(path("go"));
        QVERIFY(go.open(QIODevice::WriteOnly));
        go.close();
        QTRY_VERIFY(watcher.isFinished());
    }

    void stopsWhenCancelled()
    {
        useScript(
            "trap 'exit 8' TERM; echo $$ > \"$(dirname \"$0\")/started\"; while :; do sleep 0.01; done");
        ZipImporter importer(store(), m_settings);
        auto code = importer.import(zipOf("1"));
        const auto process = startedProcess();
        QVERIFY(process > 0);
        code.cancel();
        QTRY_VERIFY(code.isFinished());
        QCOMPARE(code.resultCount(), 0);
        QVERIFY(::kill(process, 0) != 0);
        nothingWasStored();
    }

    void killsAProgramThatSaysNothing()
    {
        useScript("echo $$ > \"$(dirname \"$0\")/started\"; exec sleep 1000");
        m_settings.patienceSeconds = 3; // time enough for it to say who it is
        ZipImporter importer(store(), m_settings);
        const auto code = settled(importer.import(zipOf("1")));
        QVERIFY(!code);
        QCOMPARE(code.error().kind, ErrorKind::Process);
        QVERIFY(::kill(startedProcess(), 0) != 0);
        nothingWasStored();
    }

    void killsAProgramThatSaysTooMuch()
    {
        useScript("exec cat /dev/zero");
        ZipImporter importer(store(), m_settings);
        const auto code = settled(importer.import(zipOf("1")));
        QVERIFY(!code);
        QCOMPARE(code.error().kind, ErrorKind::Process);
        nothingWasStored();
    }

    void saysWhenThereIsNoProgram()
    {
        m_settings.unpackProgram = path("missing");
        ZipImporter importer(store(), m_settings);
        const auto code = settled(importer.import(zipOf("1")));
        QVERIFY(!code);
        QCOMPARE(code.error().kind, ErrorKind::Process);
        QVERIFY(code.error().detail.contains(m_settings.unpackProgram));
        nothingWasStored();
    }

    void endsWithWhatIsUnderWay()
    {
        useScript("echo $$ > \"$(dirname \"$0\")/started\"; exec sleep 1000");
        auto importer = std::make_unique<ZipImporter>(store(), m_settings);
        const auto code = importer->import(zipOf("1"));
        const auto process = startedProcess();
        QVERIFY(process > 0);
        importer.reset();
        QVERIFY(code.isFinished());
        QCOMPARE(code.resultCount(), 0);
        QVERIFY(::kill(process, 0) != 0);
    }

private:
    PackageStore store() const { return PackageStore(m_fixture->workspace.paths()); }
    QString path(const char *name) const { return m_fixture->folder.filePath(QLatin1String(name)); }

    /// In lambdesk-unpack's place.
    void useScript(const QByteArray &commands)
    {
        QFile script(path("script"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n" + commands + '\n');
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        m_settings.unpackProgram = script.fileName();
    }

    /// The process id that the script has written; 0 when none comes.
    pid_t startedProcess() const
    {
        QByteArray written;
        (void)waitUntil([&] {
            QFile file(path("started"));
            written = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return written.endsWith('\n');
        });
        return pid_t(written.trimmed().toInt());
    }

    bool scratchIsEmpty() const { return QDir(m_fixture->workspace.paths().scratch()).isEmpty(); }

    void nothingWasStored() const
    {
        QVERIFY(scratchIsEmpty());
        QVERIFY(QDir(m_fixture->workspace.paths().code()).isEmpty());
        QVERIFY(QDir(m_fixture->workspace.paths().packages()).isEmpty());
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    ZipImporter::Settings m_settings;
};

LAMBDESK_TEST(QCoreApplication, TestZipImporter)
#include "tst_zipimporter.moc"
