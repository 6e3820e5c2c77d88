// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/packages/packageinspector.h>
#include <model/packages/storedzip.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QtTest>

#include <csignal>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestPackageInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsInAZip();
    void zipsASourceFile();
    void zipsAFolder();
    void refusesWhatCantBeCode_data();
    void refusesWhatCantBeCode();
    void refusesABrokenZipInWords();
    void tellsTheOriginWithoutLookingInside();
    void listsAStoredPackage();
    void stopsWhenCancelled();
    void comparesPackages();
    void tellsWhatStrikesAboutFolders_data();
    void tellsWhatStrikesAboutFolders();

private:
    QString path(const QString &name) const { return m_fixture->folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    PackageStore store() const { return PackageStore(m_fixture->workspace.paths()); }
    bool scratchIsEmpty() const { return QDir(m_fixture->workspace.paths().scratch()).isEmpty(); }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    UnpackSettings m_settings;
};

void TestPackageInspector::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    QVERIFY(m_fixture->workspace.open());
    m_settings = {QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), 1'000'000, 500'000};
}

QString TestPackageInspector::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write");
    return path(name);
}

void TestPackageInspector::tellsWhatIsInAZip()
{
    const CodePackage package{{{u"hello-world.js"_s, "exports.handler = 1", false},
                               {u"bin/run"_s, "#!", true},
                               {u"node_modules/a/index.js"_s, "2", false}}};
    const auto zip = storedZip(package);
    PackageInspector inspector(store(), m_settings);
    const auto upload = settled(inspector.inspect(write(u"hello.zip"_s, zip)));
    QVERIFY2(upload, upload ? "" : qPrintable(upload.error().detail));
    QCOMPARE(upload->origin, CodeUpload::Origin::Zip);
    QCOMPARE(upload->name(), u"hello.zip"_s);
    QCOMPARE(upload->zip, zip);
    QCOMPARE(upload->contents.fileCount(), 3);
    QCOMPARE(upload->contents.bytes(), 22);
    QVERIFY(upload->contents.hasFile(u"bin/run"_s));
    QVERIFY(upload->contents.entries.first().executable);
    QCOMPARE(upload->contents.code.keys(), QStringList{u"hello-world.js"_s});
    QCOMPARE(upload->contents.code.value(u"hello-world.js"_s), "exports.handler = 1"_ba);
    QVERIFY(scratchIsEmpty());
}

void TestPackageInspector::zipsASourceFile()
{
    PackageInspector inspector(store(), m_settings);
    const auto upload = settled(inspector.inspect(write(u"app.mjs"_s, "export const main = 1;")));
    QVERIFY(upload);
    QCOMPARE(upload->origin, CodeUpload::Origin::SourceFile);
    QCOMPARE(upload->zip, storedZip(CodePackage::single(u"app.mjs"_s, "export const main = 1;")));
    QCOMPARE(upload->contents.code.value(u"app.mjs"_s), "export const main = 1;"_ba);
    QVERIFY(scratchIsEmpty());
}

void TestPackageInspector::zipsAFolder()
{
    write(u"function/index.js"_s, "1");
    write(u"function/lib/b.js"_s, "22");
    write(u"function/.git/HEAD"_s, "ref");
    write(u"function/lib/.DS_Store"_s, "x");
    PackageInspector inspector(store(), m_settings);
    const auto upload = settled(inspector.inspect(path(u"function"_s)));
    QVERIFY2(upload, upload ? "" : qPrintable(upload.error().detail));
    QCOMPARE(upload->origin, CodeUpload::Origin::Folder);
    QStringList names;
    for (const auto &entry : upload->contents.entries)
        names << entry.path;
    QCOMPARE(names, (QStringList{u"index.js"_s, u"lib/b.js"_s}));
    QVERIFY(upload->zip.startsWith("PK"));
    QVERIFY(scratchIsEmpty());
}

void TestPackageInspector::refusesWhatCantBeCode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("other") << u"photo.jpg"_s << 1 << ErrorKind::InvalidParameter << u"photo.jpg can't"_s;
    QTest::newRow("large") << u"a.zip"_s << 1'000'001 << ErrorKind::TooLarge << u"1000000 bytes"_s;
    QTest::newRow("missing") << u"no.zip"_s << -1 << ErrorKind::NotFound << u"no.zip"_s;
}

void TestPackageInspector::refusesWhatCantBeCode()
{
    QFETCH(QString, name);
    QFETCH(int, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    if (bytes >= 0)
        write(name, QByteArray(bytes, 'x'));
    PackageInspector inspector(store(), m_settings);
    const auto upload = settled(inspector.inspect(path(name)));
    QVERIFY(!upload);
    QCOMPARE(upload.error().kind, kind);
    QVERIFY2(upload.error().message.contains(word), qPrintable(upload.error().message));
    QVERIFY(scratchIsEmpty());
}

void TestPackageInspector::refusesABrokenZipInWords()
{
    PackageInspector inspector(store(), m_settings);
    const auto upload = settled(inspector.inspect(write(u"page.zip"_s, "<html>")));
    QVERIFY(!upload);
    QCOMPARE(upload.error().kind, ErrorKind::InvalidParameter);
    QVERIFY(upload.error().detail.contains(u"a web page"_s));
}

void TestPackageInspector::tellsTheOriginWithoutLookingInside()
{
    PackageInspector inspector(store(), m_settings);
    QCOMPARE(settled(inspector.origin(write(u"broken.zip"_s, "x"))).value(), CodeUpload::Origin::Zip);
    QCOMPARE(settled(inspector.origin(m_fixture->folder.path())).value(), CodeUpload::Origin::Folder);
    QCOMPARE(settled(inspector.origin(write(u"a.py"_s, ""))).value(), CodeUpload::Origin::SourceFile);
    QVERIFY(!settled(inspector.origin(write(u"a.txt"_s, ""))));
}

void TestPackageInspector::listsAStoredPackage()
{
    const auto code = store().add(CodePackage{{{u"a.js"_s, "1", false}, {u"b"_s, "22", true}}});
    QVERIFY(code);
    PackageInspector inspector(store(), m_settings);
    const auto contents = settled(inspector.contents(*code));
    QVERIFY(contents);
    QCOMPARE(contents->fileCount(), 2);
    QVERIFY(contents->hasFile(u"b"_s));
    QVERIFY(!settled(inspector.contents(referenceTo("none"))));
}

void TestPackageInspector::stopsWhenCancelled()
{
    const auto script =
        write(u"script"_s, "#!/bin/sh\ntrap 'exit 8' TERM\necho $$ > \"$(dirname \"$0\")/started\"\n"
                           "while :; do sleep 0.01; done\n");
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner));
    m_settings.unpackProgram = script;
    PackageInspector inspector(store(), m_settings);
    auto upload = inspector.inspect(write(u"a.py"_s, "1"));
    qint64 process = 0;
    QTRY_VERIFY([&] {
        QFile started(path(u"started"_s));
        process = started.open(QIODevice::ReadOnly) ? started.readAll().trimmed().toLongLong() : 0;
        return process > 0;
    }());
    upload.cancel();
    QTRY_VERIFY(upload.isFinished());
    QCOMPARE(upload.resultCount(), 0);
    QVERIFY(::kill(pid_t(process), 0) != 0);
    QVERIFY(scratchIsEmpty());
}

void TestPackageInspector::comparesPackages()
{
    using Entry = PackageContents::Entry;
    const auto file = [](const QString &name, quint32 crc, bool executable = false) {
        return Entry{name, Entry::Kind::File, 1, crc, executable};
    };
    const PackageContents before{
        {file(u"same"_s, 1), file(u"other"_s, 2), file(u"mode"_s, 3), file(u"gone"_s, 4)}, {}};
    const PackageContents after{{file(u"same"_s, 1),
                                 file(u"other"_s, 9),
                                 file(u"mode"_s, 3, true),
                                 file(u"new"_s, 5),
                                 {u"folder"_s, Entry::Kind::Folder, 0, 0, false}},
                                {}};
    QCOMPARE(compare(before, after), (PackageDifference{1, 1, 2}));
    QCOMPARE(compare(before, before), PackageDifference());
}

void TestPackageInspector::tellsWhatStrikesAboutFolders_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("only");
    QTest::addColumn<bool>("nodeModules");
    QTest::addColumn<QString>("largest");
    QTest::newRow("flat") << QStringList{u"a.js"_s, u"b.js"_s} << QString() << false << QString();
    QTest::newRow("one folder") << QStringList{u"f/a.js"_s, u"f/lib/b.js"_s} << u"f"_s << false << u"f"_s;
    QTest::newRow("from a Mac") << QStringList{u"f/a.js"_s, u"__MACOSX/f/._a.js"_s} << u"f"_s << false
                                << u"f"_s;
    QTest::newRow("two folders") << QStringList{u"f/a.js"_s, u"g/b.js"_s, u"g/c.js"_s} << QString() << false
                                 << u"g f"_s;
    QTest::newRow("modules") << QStringList{u"a.js"_s, u"node_modules/b/c.js"_s} << QString() << true
                             << u"node_modules"_s;
    QTest::newRow("modules in it") << QStringList{u"f/a.js"_s, u"f/node_modules/b/c.js"_s} << u"f"_s << true
                                   << u"f"_s;
    QTest::newRow("modules only") << QStringList{u"node_modules/b/c.js"_s} << QString() << true
                                  << u"node_modules"_s;
}

void TestPackageInspector::tellsWhatStrikesAboutFolders()
{
    QFETCH(QStringList, files);
    PackageContents contents;
    for (const QString &file : files)
        contents.entries.append({file, PackageContents::Entry::Kind::File, 10, 0, false});
    const auto folders = foldersOf(contents);
    QTEST(folders.only, "only");
    QTEST(folders.nodeModules, "nodeModules");
    QStringList largest;
    for (const auto &folder : folders.largest)
        largest << folder.name;
    QTEST(largest.join(u' '), "largest");
}

LAMBDESK_TEST(QCoreApplication, TestPackageInspector)
#include "tst_packageinspector.moc"
