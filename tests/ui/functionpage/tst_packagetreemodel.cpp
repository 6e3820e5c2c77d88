// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/async.h>
#include <tests/support/testprogram.h>
#include <ui/functionpage/packagedraft.h>
#include <ui/functionpage/packagetreemodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

using Items = Result<QList<PackageStore::Item>>;

/// The tree of a package's files, and the package as it is edited.
class TestPackageTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsFoldersFirstAndModulesLastOfThem();
    void forgetsAnswersOfAnEarlierPackage();
    void marksWhatIsNotSaved();
    void asksForARename();
    void tellsWhatCantBeListed();
    void keepsAPackageWhileItIsEdited();
    void listsAFolderWhenItIsOpened();

private:
    static CodePackage package(const QStringList &paths)
    {
        CodePackage package;
        for (const QString &path : paths)
            package.files.append({path, path.toUtf8(), path.endsWith(u"run"_s)});
        return package;
    }
    void show(const QStringList &paths)
    {
        const PackageDraft draft(package(paths));
        m_model->setSource([this, draft](const QString &folder) {
            m_asked << folder;
            return readyFuture(Items(draft.list(folder)));
        });
        m_model->fetchMore({});
        QTRY_VERIFY(m_model->rowCount() > 0);
    }
    QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            names << m_model->index(row, 0, parent).data().toString();
        return names;
    }

    std::unique_ptr<PackageTreeModel> m_model = std::make_unique<PackageTreeModel>();
    std::unique_ptr<QAbstractItemModelTester> m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList m_asked;
};

void TestPackageTreeModel::listsAFolderWhenItIsOpened()
{
    m_tester.reset(); // it opens folders itself
    m_asked.clear();
    show({u"index.js"_s, u"lib/a.js"_s, u"lib/deep/b.js"_s});
    QCOMPARE(names(), (QStringList{u"lib"_s, u"index.js"_s}));
    const auto lib = m_model->index(0, 0);
    QVERIFY(m_model->isFolder(lib));
    QVERIFY(!m_asked.contains(u"lib/deep"_s));
    QVERIFY(!m_model->indexOf(u"lib/deep/b.js"_s).isValid());
    m_model->fetchMore(lib);
    QTRY_COMPARE(names(lib), (QStringList{u"deep"_s, u"a.js"_s}));
    m_model->fetchMore(m_model->index(0, 0, lib));
    QTRY_VERIFY(m_model->indexOf(u"lib/deep/b.js"_s).isValid());
    QCOMPARE(m_model->pathAt(m_model->indexOf(u"lib/deep/b.js"_s)), u"lib/deep/b.js"_s);
    QVERIFY(!m_model->hasChildren(m_model->indexOf(u"index.js"_s)));
}

void TestPackageTreeModel::putsFoldersFirstAndModulesLastOfThem()
{
    show({u"a.js"_s, u"node_modules/x/index.js"_s, u"src/b.js"_s, u"zoo/c.js"_s});
    QCOMPARE(names(), (QStringList{u"src"_s, u"zoo"_s, u"node_modules"_s, u"a.js"_s}));
}

void TestPackageTreeModel::forgetsAnswersOfAnEarlierPackage()
{
    QPromise<Items> slow;
    slow.start();
    m_model->setSource([&slow](const QString &) { return slow.future(); });
    m_model->fetchMore({});
    show({u"new.js"_s});
    slow.addResult(Items(QList<PackageStore::Item>{{u"old.js"_s, false, 1}}));
    slow.finish();
    QCoreApplication::processEvents();
    QCOMPARE(names(), QStringList{u"new.js"_s});
}

void TestPackageTreeModel::marksWhatIsNotSaved()
{
    show({u"a.js"_s, u"b.js"_s});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setModifiedPaths({u"b.js"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(names(), (QStringList{u"a.js"_s, u"\u25cf b.js"_s}));
    m_model->setModifiedPaths({});
    QCOMPARE(names(), (QStringList{u"a.js"_s, u"b.js"_s}));
}

void TestPackageTreeModel::asksForARename()
{
    show({u"lib/a.js"_s});
    m_model->fetchMore(m_model->index(0, 0));
    QTRY_VERIFY(m_model->indexOf(u"lib/a.js"_s).isValid());
    const auto file = m_model->indexOf(u"lib/a.js"_s);
    QVERIFY(!m_model->flags(file).testFlag(Qt::ItemIsEditable));
    m_model->setEditable(true);
    QVERIFY(m_model->flags(file).testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsEditable));
    QSignalSpy asked(m_model.get(), &PackageTreeModel::renameRequested);
    m_model->setData(file, u"b.js"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"lib/a.js"_s, u"lib/b.js"_s}));
    m_model->setEditable(false);
}

void TestPackageTreeModel::tellsWhatCantBeListed()
{
    QSignalSpy failed(m_model.get(), &PackageTreeModel::failed);
    m_model->setSource([](const QString &) { return readyFuture(Items(fail(ErrorKind::Storage, u"no"_s))); });
    m_model->fetchMore({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPackageTreeModel::keepsAPackageWhileItIsEdited()
{
    PackageDraft draft(package({u"a.js"_s, u"bin/run"_s}));
    QVERIFY(!draft.isModified());
    draft.setBytes(u"bin/run"_s, "#!/bin/sh");
    QVERIFY(draft.isModified());
    QCOMPARE(draft.modifiedPaths(), QSet<QString>{u"bin/run"_s});
    QVERIFY(draft.files().files.at(1).executable);
    QVERIFY(!draft.rename(u"bin/run"_s, u"a.js"_s));
    QVERIFY(!draft.rename(u"bin/run"_s, u"../run"_s));
    QVERIFY(draft.rename(u"bin/run"_s, u"bin/go"_s));
    QVERIFY(draft.files().files.at(1).executable);
    QVERIFY(!draft.add(u"a.js"_s));
    QVERIFY(draft.add(u"new.js"_s));
    QCOMPARE(draft.size(), 13);
    QCOMPARE(draft.modifiedPaths(), (QSet<QString>{u"bin/go"_s, u"new.js"_s}));
    draft.setSaved(draft.files());
    QVERIFY(!draft.isModified());
    QVERIFY(draft.modifiedPaths().isEmpty());
    draft.remove(u"new.js"_s);
    QVERIFY(draft.isModified());
    QVERIFY(draft.modifiedPaths().isEmpty());
    draft.discard();
    QVERIFY(draft.hasFile(u"new.js"_s));
}

LAMBDESK_TEST(QApplication, TestPackageTreeModel)
#include "tst_packagetreemodel.moc"
