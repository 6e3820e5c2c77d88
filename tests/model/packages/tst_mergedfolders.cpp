// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/packages/mergedfolders.h>
#include <tests/support/testprogram.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestMergedFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = WorkspacePaths{m_folder->path()};
        for (const QString &folder : {m_paths.code(), m_paths.packages(), m_paths.scratch()})
            QVERIFY(QDir().mkpath(folder));
    }

    void isThePackagesOwnForOne()
    {
        const auto package = add({{u"a"_s, "1", false}});
        QVERIFY(merged().has({package}));
        QCOMPARE(merged().folder({package}), PackageStore(m_paths).folder(package));
        QVERIFY(merged().folder({}).isEmpty());
    }

    void laterOnesAreOverEarlierOnes()
    {
        const auto first = add({{u"bin/tool"_s, "1", true},
                                {u"both"_s, "1", false},
                                {u"x/file"_s, "1", false},
                                {u"y"_s, "1", false}});
        const auto second = add({{u"bin/other"_s, "2", false},
                                 {u"both"_s, "2", false},
                                 {u"x"_s, "2", false},
                                 {u"y/file"_s, "2", false}});
        QVERIFY(!merged().has({first, second}));
        QVERIFY(merged().make({first, second}));
        QVERIFY(merged().make({first, second})); // it is there
        QVERIFY(merged().has({first, second}));
        const QString folder = merged().folder({first, second});
        QCOMPARE(read(folder + u"/bin/tool"_s), "1"_ba);
        QVERIFY(QFileInfo(folder + u"/bin/tool"_s).isExecutable());
        QCOMPARE(read(folder + u"/bin/other"_s), "2"_ba);
        QCOMPARE(read(folder + u"/both"_s), "2"_ba);
        QCOMPARE(read(folder + u"/x"_s), "2"_ba);
        QCOMPARE(read(folder + u"/y/file"_s), "2"_ba);
        QVERIFY(merged().make({second, first}));
        QCOMPARE(read(merged().folder({second, first}) + u"/both"_s), "1"_ba);
        QCOMPARE(read(PackageStore(m_paths).folder(first) + u"/both"_s), "1"_ba); // as it was
        QVERIFY(QDir(m_paths.scratch()).isEmpty());
    }

    void keepsLinks()
    {
        const auto first = add({{u"lib/real.so.1"_s, "1", false}});
        const auto second = add({{u"other"_s, "2", false}});
        QVERIFY(QFile::link(u"real.so.1"_s, PackageStore(m_paths).folder(first) + u"/lib/real.so"_s));
        QVERIFY(merged().make({first, second}));
        const QFileInfo link(merged().folder({first, second}) + u"/lib/real.so"_s);
        QVERIFY(link.isSymLink());
        QCOMPARE(read(link.filePath()), "1"_ba);
    }

    void leavesNothingWhenItFails()
    {
        const auto package = add({{u"a"_s, "1", false}});
        const CodeReference lost{QByteArray(32, 'x'), 1};
        QCOMPARE(merged().make({package, lost}).error().kind, ErrorKind::Storage);
        QVERIFY(!merged().has({package, lost}));
        QVERIFY(QDir(m_paths.scratch()).isEmpty());
    }

    void sweepsWhatNobodyHas()
    {
        const auto a = add({{u"a"_s, "1", false}});
        const auto b = add({{u"b"_s, "1", false}});
        QVERIFY(merged().make({a, b}));
        QVERIFY(merged().make({b, a}));
        merged().sweep({{b, a}});
        QVERIFY(!merged().has({a, b}));
        QVERIFY(merged().has({b, a}));
    }

private:
    CodeReference add(const QList<CodePackage::File> &files) const
    {
        return PackageStore(m_paths).add({files}).value();
    }
    MergedFolders merged() const { return MergedFolders(m_paths); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkspacePaths m_paths;
};

LAMBDESK_TEST(QCoreApplication, TestMergedFolders)
#include "tst_mergedfolders.moc"
