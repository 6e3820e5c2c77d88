// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/layers/layercontents.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// Which runtimes a layer's files are for.
class TestLayerContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsByTheFolders_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("runtimes");
        const QStringList node{u"nodejs18.x"_s, u"nodejs20.x"_s};
        const QStringList python{u"python3.9"_s, u"python3.11"_s};
        const auto row = [](const char *name, const QStringList &paths, const QStringList &runtimes) {
            QTest::newRow(name) << paths << runtimes;
        };
        row("nothing", {}, {});
        row("programs", {u"bin/tool"_s, u"lib/libtool.so"_s, u"python"_s, u"nodejs/index.js"_s}, {});
        row("node modules", {u"nodejs/node_modules/left-pad/index.js"_s}, node);
        row("of one node", {u"nodejs/node18/node_modules/x/index.js"_s}, {u"nodejs18.x"_s});
        row("of an unknown node", {u"nodejs/node8/node_modules/x/index.js"_s}, {});
        row("python modules", {u"python/requests/__init__.py"_s}, python);
        row("of one python", {u"python/lib/python3.11/site-packages/x.py"_s}, {u"python3.11"_s});
        row("compiled for one python",
            {u"python/numpy/__init__.py"_s, u"python/numpy/core.cpython-39-x86_64-linux-gnu.so"_s},
            {u"python3.9"_s});
        row("jars", {u"java/lib/x.jar"_s}, {u"java21"_s});
        row("no jars", {u"java/lib/x.txt"_s}, {});
        row("several", {u"java/lib/x.jar"_s, u"nodejs/node_modules/x/index.js"_s},
            {u"nodejs18.x"_s, u"nodejs20.x"_s, u"java21"_s});
        row("deeper", {u"tools/python/x.py"_s}, {});
    }

    void tellsByTheFolders()
    {
        QFETCH(QStringList, paths);
        QFETCH(QStringList, runtimes);
        PackageContents contents;
        for (const QString &path : paths)
            contents.entries.append({path});
        contents.entries.append({u"python/empty"_s, PackageContents::Entry::Kind::Folder});
        QList<Runtime> known;
        for (const QString &id : {u"nodejs18.x"_s, u"nodejs20.x"_s, u"python3.9"_s, u"python3.11"_s,
                                  u"java21"_s, u"provided.al2023"_s}) {
            Runtime runtime;
            runtime.id = id;
            runtime.language = languageOfRuntime(id).value();
            known.append(runtime);
        }
        QCOMPARE(runtimesOf(contents, known), runtimes);
    }
};

LAMBDESK_TEST(QCoreApplication, TestLayerContents)
#include "tst_layercontents.moc"
