// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionstore.h>

#include <tests/support/otherprocess.h>
#include <tests/support/testprogram.h>
#include <tests/support/transferfixture.h>

#include <QMap>
#include <QtTest>

#include <cstdio>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr int functionsInFile = 8;

/// The writing process: imports the file again and again, under other names each time, and prints the number
/// of each import once it is confirmed.
int importUntilKilled(const QString &root, const QString &file, const QString &prefix)
{
    Workspace workspace{WorkspacePaths{root}};
    if (const auto opened = workspace.open(); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    const SystemClock clock;
    RandomIdGenerator ids;
    const PlatformProfile profile = todaysProfile();
    const QString unpack = QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack");
    ZipImporter zips(PackageStore(workspace.paths()),
                     {unpack, profile.quotas.packageZippedBytes, profile.quotas.packageUnzippedBytes});
    FunctionService functions(workspace, clock, ids, &zips, profile);
    LayerService layers(workspace, clock, zips, profile);
    TransferService transfer({workspace, clock, ids, zips, functions, layers, profile, unpack});
    const auto preview = settled(transfer.open(file));
    if (!preview)
        return 1;
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("%1-%2_").arg(prefix).arg(i);
        QList<ImportChoice> choices;
        for (const TransferItem &item : preview->items)
            choices.append({item.name, functionName(name + item.name.value())});
        if (!settled(transfer.import(preview->id, choices)))
            return 1;
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
    }
}

} // namespace

class TestKilledImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAllOrNothing()
    {
        TransferFixture source;
        for (int i = 0; i < functionsInFile; ++i)
            source.create(QString::number(i), QByteArray::number(i));
        const QString file = source.exported();
        QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("workspace"));
        QStringList confirmed;
        for (int round = 0; round < 8; ++round) {
            const QByteArray printed =
                printedUntilKilled({root, file, QStringLiteral("round%1").arg(round)}, 1 + round % 3, 5000);
            const auto lines = printed.left(printed.lastIndexOf('\n')).split('\n');
            for (const auto &line : lines)
                confirmed.append(QString::fromUtf8(line));
        }
        QVERIFY(confirmed.size() >= 8);

        Workspace workspace{WorkspacePaths{root}};
        QVERIFY(workspace.open());
        const PackageStore packages(workspace.paths());
        QMap<QString, int> imports;
        const QList<Function> functions = FunctionStore(workspace).all().value();
        for (const Function &function : functions) {
            const QString name = function.configuration.name.value();
            ++imports[name.section(QLatin1Char('_'), 0, 0) + QLatin1Char('_')];
            QCOMPARE(packages.read(function.code).value().files.constFirst().bytes,
                     name.section(QLatin1Char('_'), 1).toUtf8());
        }
        for (auto import = imports.cbegin(); import != imports.cend(); ++import)
            QCOMPARE(import.value(), functionsInFile);
        for (const QString &name : std::as_const(confirmed))
            QVERIFY2(imports.contains(name), qPrintable(name));
    }
};

LAMBDESK_TEST(QCoreApplication, TestKilledImport)
LAMBDESK_OTHER_PROCESS(TestKilledImport, [](const QStringList &arguments) {
    return importUntilKilled(arguments.at(0), arguments.at(1), arguments.at(2));
})

#include "tst_killedimport.moc"
