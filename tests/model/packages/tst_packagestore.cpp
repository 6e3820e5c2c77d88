// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/packages/packagestore.h>
#include <model/packages/storedzip.h>
#include <tests/support/testprogram.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace lambdesk;

namespace
{

QString longName()
{
    return QString(300, u'x');
}

} // namespace

class TestPackageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const auto &folder : {code(), zips(), scratch()})
            QVERIFY(QDir().mkpath(folder));
    }

    void keepsBytesAsTheyAre()
    {
        const CodePackage package{{{QStringLiteral("a/b/c.js"), QByteArray("\r\n\0\xff", 4)},
                                   {QStringLiteral("bootstrap"), QByteArray("#!/bin/sh\n"), true},
                                   {QStringLiteral("index.js"), QByteArray()},
                                   {QStringLiteral("\u00fc \"x\".txt"), QByteArray("1")}}};
        const auto reference = store().add(package);
        QVERIFY(reference);
        QCOMPARE(reference->sha256.size(), 32);
        QCOMPARE(store().folder(*reference), code() + u'/' + reference->hex());
        const auto read = store().read(*reference);
        QVERIFY(read);
        QCOMPARE(*read, package);
        QVERIFY(QDir(scratch()).isEmpty());
    }

    void namesAPackageByItsContent()
    {
        const CodePackage::File first{QStringLiteral("a.js"), "1"};
        const CodePackage::File second{QStringLiteral("b.js"), "2"};
        const auto one = store().add({{first, second}});
        const auto other = store().add({{second, first}});
        QVERIFY(one && other);
        QCOMPARE(*one, *other);
        QCOMPARE(QDir(code()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        const auto changed = store().add({{first, {QStringLiteral("b.js"), "3"}}});
        const auto renamed = store().add({{first, {QStringLiteral("c.js"), "2"}}});
        QVERIFY(changed && renamed);
        QVERIFY(changed->sha256 != one->sha256);
        QVERIFY(renamed->sha256 != one->sha256);
    }

    void hashesAsDocumented()
    {
        const auto package = CodePackage::single(QStringLiteral("index.js"), "abc");
        const auto reference = store().add(package);
        QVERIFY(reference);
        QFile zip(store().zip(*reference));
        QCOMPARE(zip.fileName(), zips() + u'/' + reference->hex() + QStringLiteral(".zip"));
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const auto bytes = zip.readAll();
        QCOMPARE(bytes, storedZip(package));
        QCOMPARE(reference->bytes, bytes.size());
        QCOMPARE(reference->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        // The same on every computer, for ever: functions are known by it.
        QCOMPARE(reference->hex(),
                 QStringLiteral("b4c8207ec65e7123f0b03e1484c056bb58e76c6e6d185d36d843283c41f749f5"));
    }

    void zipsForOthersToRead()
    {
        const CodePackage package{{{QStringLiteral("lib/\u00fc.js"), QByteArray(100'000, 'x')},
                                   {QStringLiteral("bootstrap"), "#!/bin/sh\n", true},
                                   {QStringLiteral("empty"), QByteArray()}}};
        const auto reference = store().add(package);
        QVERIFY(reference);
        QProcess unpack;
        unpack.start(
            QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"),
            {QStringLiteral("extract"), store().zip(*reference), m_folder->filePath(QStringLiteral("out"))});
        QVERIFY(unpack.waitForFinished());
        QVERIFY2(unpack.exitCode() == 0, unpack.readAllStandardOutput());
        QFile file(m_folder->filePath(QStringLiteral("out/lib/\u00fc.js")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), package.files.first().bytes);
        QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("out/bootstrap"))).isExecutable());
        QVERIFY(!QFileInfo(m_folder->filePath(QStringLiteral("out/empty"))).isExecutable());
    }

    void makesGoodForAZipThatIsGone()
    {
        const auto package = CodePackage::single(QStringLiteral("index.js"), "1");
        const auto first = store().add(package);
        QVERIFY(first && QFile::remove(store().zip(*first)));
        QVERIFY(!store().has(*first));
        QCOMPARE(store().add(package).value(), *first);
        QVERIFY(store().has(*first));
        QVERIFY(QDir(scratch()).isEmpty());
    }

    void writesFilesThatCannotBeChanged()
    {
        const auto reference = store().add(CodePackage::single(QStringLiteral("index.js"), "1"));
        QVERIFY(reference);
        const auto permissions = QFile::permissions(store().folder(*reference) + QStringLiteral("/index.js"));
        QVERIFY(
            !(permissions & (QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
        QVERIFY(permissions & QFileDevice::ReadOther);
    }

    void refusesWhatIsNoPackage_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("empty") << QStringList();
        QTest::newRow("no name") << QStringList{QString()};
        QTest::newRow("absolute") << QStringList{QStringLiteral("/etc/passwd")};
        QTest::newRow("outside") << QStringList{QStringLiteral("../x")};
        QTest::newRow("outside below") << QStringList{QStringLiteral("a/../../x")};
        QTest::newRow("dot") << QStringList{QStringLiteral("./x")};
        QTest::newRow("folder") << QStringList{QStringLiteral("x/")};
        QTest::newRow("zero") << QStringList{QStringLiteral("x") + QChar(0)};
        QTest::newRow("twice") << QStringList{QStringLiteral("x"), QStringLiteral("x")};
        QTest::newRow("file and folder") << QStringList{QStringLiteral("x"), QStringLiteral("x/y")};
    }

    void refusesWhatIsNoPackage()
    {
        QFETCH(QStringList, paths);
        CodePackage package;
        for (const auto &path : paths)
            package.files.append({path, "x"});
        const auto added = store().add(package);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::InvalidParameter);
        QVERIFY(QDir(code()).isEmpty());
    }

    void leavesNothingBehindAFailure()
    {
        const auto added = store().add({{{QStringLiteral("a.js"), "1"}, {longName(), "1"}}});
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Storage);
        QVERIFY(QDir(code()).isEmpty());
        QVERIFY(QDir(scratch()).isEmpty());
    }

    void saysWhenAPackageIsGone()
    {
        const auto reference = store().add(CodePackage::single(QStringLiteral("index.js"), "1"));
        QVERIFY(reference);
        QVERIFY(QDir(store().folder(*reference)).removeRecursively());
        const auto read = store().read(*reference);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
    }

    void showsItsFilesToAVisitor()
    {
        const CodePackage package{{{QStringLiteral("a/b/c.js"), "c"},
                                   {QStringLiteral("a/d.js"), "d"},
                                   {QStringLiteral("b.js"), "b"},
                                   {QStringLiteral("large"), QByteArray(11, 'x')},
                                   {QStringLiteral("left/out.js"), "o"},
                                   {QStringLiteral("z.js"), "z"}}};
        const auto reference = store().add(package);
        QVERIFY(reference);
        QVERIFY(QFile::link(QStringLiteral("b.js"), store().folder(*reference) + QStringLiteral("/link.js")));
        QByteArrayList seen;
        PackageVisitor visitor{[](const QString &folder) { return folder != QStringLiteral("left"); }, 10,
                               [&seen](const QString &path, const QByteArray &bytes) {
                                   seen << path.toUtf8() + '=' + bytes;
                                   return true;
                               }};
        QVERIFY(store().visit(*reference, visitor));
        QCOMPARE(seen, (QByteArrayList{"b.js=b", "z.js=z", "a/d.js=d", "a/b/c.js=c"}));
        seen.clear();
        visitFiles(package, visitor);
        QCOMPARE(seen, (QByteArrayList{"a/b/c.js=c", "a/d.js=d", "b.js=b", "z.js=z"}));
        int visits = 0;
        visitor.takes = [&visits](const QString &, const QByteArray &) { return ++visits < 2; };
        QVERIFY(store().visit(*reference, visitor));
        QCOMPARE(visits, 2);
        QCOMPARE(store().visit(referenceTo("none"), visitor).error().kind, ErrorKind::NotFound);
    }

    void hashesAFile()
    {
        const auto reference = store().add(CodePackage::single(QStringLiteral("data.bin"), "abc"));
        QVERIFY(reference);
        QCOMPARE(store().hashFile(*reference, QStringLiteral("data.bin")).value(),
                 QCryptographicHash::hash("abc", QCryptographicHash::Sha256));
        for (const auto &path : {QStringLiteral("none"), QStringLiteral("../data.bin"), QString()})
            QCOMPARE(store().hashFile(*reference, path).error().kind, ErrorKind::NotFound);
    }

    void sweepsWhatNobodyNames()
    {
        const auto kept = store().add(CodePackage::single(QStringLiteral("index.js"), "kept"));
        const auto dropped = store().add(CodePackage::single(QStringLiteral("index.js"), "dropped"));
        QVERIFY(kept && dropped);
        QVERIFY(QDir().mkpath(scratch() + QStringLiteral("/half/written")));
        QFile stray(scratch() + QStringLiteral("/.stray"));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        const auto outside = m_folder->filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QFile::link(outside, scratch() + QStringLiteral("/link")));

        store().sweep({kept->sha256});
        QVERIFY(store().read(*kept));
        QVERIFY(QFileInfo::exists(store().zip(*kept)));
        QVERIFY(!QFileInfo::exists(store().folder(*dropped)));
        QVERIFY(!QFileInfo::exists(store().zip(*dropped)));
        QVERIFY(
            QDir(scratch()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
        QVERIFY(QFileInfo::exists(outside));
    }

    void takesAPackageOutAgain()
    {
        const auto code = store().add(CodePackage::single(QStringLiteral("index.js"), "1")).value();
        QCOMPARE(store().confirmed(code).value(), code);
        const auto draft = store().makeDraft();
        store().withdraw(code, draft);
        QVERIFY(!store().has(code));
        QCOMPARE(store().confirmed(code).error().kind, ErrorKind::Storage);
        QVERIFY(store().adopt(draft, code));
        QVERIFY(store().confirmed(code));
        QCOMPARE(store().read(code).value().files.constFirst().bytes, QByteArray("1"));
    }

private:
    QString code() const { return m_folder->filePath(QStringLiteral("code")); }
    QString zips() const { return m_folder->filePath(QStringLiteral("packages")); }
    QString scratch() const { return m_folder->filePath(QStringLiteral("scratch")); }
    PackageStore store() const { return PackageStore(WorkspacePaths{m_folder->path()}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

LAMBDESK_TEST(QCoreApplication, TestPackageStore)
#include "tst_packagestore.moc"
