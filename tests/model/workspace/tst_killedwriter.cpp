// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/codehistorystore.h>
#include <model/functions/draftservice.h>
#include <model/functions/draftstore.h>
#include <model/functions/functionservice.h>
#include <model/functions/functionstore.h>
#include <model/functions/testeventservice.h>
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>
#include <model/runner/runstore.h>

#include <tests/support/otherprocess.h>
#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

CodePackage codeOf(const QString &name)
{
    return CodePackage::single(QStringLiteral("index.js"),
                               "exports.handler = async () => '" + name.toUtf8() + "';");
}

/// What the function's code is replaced by, as a zip; of many files, so that the kill meets it half unpacked.
CodePackage newCodeOf(const QString &name)
{
    CodePackage package;
    for (int i = 100; i < 130; ++i)
        package.files.append({QStringLiteral("lib/%1/%2.js").arg(i % 7).arg(i), name.toUtf8()});
    std::sort(package.files.begin(), package.files.end(),
              [](const auto &a, const auto &b) { return a.path < b.path; });
    return package;
}

RunRecord runOf(const QString &name)
{
    return {{QStringLiteral("run-of-") + name, functionName(name), QStringLiteral("e"),
             QDateTime::fromMSecsSinceEpoch(0).toUTC(), RunOutcome::Succeeded, true, 1.5, 20.0, 2, 128, 30},
            name.toUtf8(),
            "payload",
            {},
            QByteArray(20'000, 'l'),
            false,
            QByteArray(32, 'h'),
            QStringLiteral("stream"),
            {}};
}

DraftSubject codeOfFunction(const QString &name)
{
    return {DraftSubject::Kind::Code, functionName(name)};
}

/// What was typed last, a character after the other.
QByteArray typedFor(const QString &name)
{
    return "typed for " + name.toUtf8();
}

/// Keeps the text as it grows, as an editor does.
bool type(DraftService &drafts, const QString &name)
{
    const QByteArray typed = typedFor(name);
    for (int length = 1; length <= typed.size(); ++length) {
        if (!settled(drafts.keep(codeOfFunction(name), QStringLiteral("draft-of-") + name,
                                 {[text = typed.left(length)] { return text; }})))
            return false;
    }
    return true;
}

/// The writing process: makes functions, each with an event, a run and a draft, replaces their code, and
/// prints each name once all is confirmed.
int writeUntilKilled(const QString &root, const QString &prefix)
{
    Workspace workspace{WorkspacePaths{root}};
    if (const auto opened = workspace.open(); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    SystemClock clock;
    RandomIdGenerator ids;
    ZipImporter zips(PackageStore(workspace.paths()),
                     {QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), 10'000'000, 10'000'000});
    FunctionService functions(workspace, clock, ids, &zips);
    TestEventService events(workspace);
    RunStore runs(workspace);
    DraftService drafts(workspace, clock);
    for (int i = 0;; ++i) {
        const auto name = QStringLiteral("%1-%2").arg(prefix).arg(i);
        if (!settled(functions.create(configurationOf(name), codeOf(name))) ||
            !settled(events.save(functionName(name), {QStringLiteral("e"), "1"})) ||
            !runs.insert(runOf(name)) || !type(drafts, name) ||
            !settled(functions.updateCodeFromZip(functionName(name), storedZip(newCodeOf(name)))))
            return 1;
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
    }
}

} // namespace

class TestKilledWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasConfirmed()
    {
        QTemporaryDir folder;
        const auto root = folder.filePath(QStringLiteral("workspace"));
        QStringList confirmed;
        for (int round = 0; round < 30; ++round)
            confirmed += roundOfWrites(root, round);
        QVERIFY(confirmed.size() >= 30);

        Workspace workspace{WorkspacePaths{root}};
        QVERIFY(workspace.open());
        const FunctionStore functions(workspace);
        const CodeHistoryStore history(workspace);
        const RunStore runs(workspace);
        const PackageStore packages(workspace.paths());
        TestEventService events(workspace);
        packages.sweep(functions.packagesInUse().value());
        for (const auto &name : std::as_const(confirmed)) {
            const auto function = functions.find(functionName(name));
            QVERIFY2(function, qPrintable(name));
            QCOMPARE(function->configuration, configurationOf(name));
            QCOMPARE(packages.read(function->code).value(), newCodeOf(name));
            QCOMPARE(runs.find(QStringLiteral("run-of-") + name).value(), runOf(name));
            QCOMPARE(settled(events.list(functionName(name))).value().events.size(), 1);
            const auto kept = DraftStore(workspace).list(codeOfFunction(name)).value();
            QCOMPARE(kept.size(), 1);
            QCOMPARE(kept.first().body, typedFor(name));
        }
        // What was under way is whole or absent: every function that is there has its code, the old or the
        // new.
        const auto all = functions.all().value();
        for (const auto &function : all) {
            const auto &name = function.configuration.name.value();
            const auto code = packages.read(function.code);
            QVERIFY(code);
            QVERIFY(*code == codeOf(name) || *code == newCodeOf(name));
            // Its history ends with just that one, and has the code of each entry.
            const auto entries = history.all(function.configuration.name).value();
            QCOMPARE(entries.size(), *code == codeOf(name) ? 1 : 2);
            QCOMPARE(entries.first().code, function.code);
            QCOMPARE(packages.read(entries.last().code).value(), codeOf(name));
        }
        const auto folders = QDir(workspace.paths().code()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), functions.packagesInUse().value().size());
        const auto zips = QDir(workspace.paths().packages()).entryList(QDir::Files);
        QCOMPARE(zips.size(), folders.size());
        // The last lambdesk-unpack may still be at taking away what it had begun.
        QTRY_VERIFY(QDir(workspace.paths().scratch()).isEmpty());
    }

private:
    /// Lets another process write, kills it after its first few confirmations, wherever it is, and hands back
    /// what it confirmed.
    static QStringList roundOfWrites(const QString &root, int round)
    {
        const int enough = 1 + QRandomGenerator::global()->bounded(4);
        const QByteArray printed =
            printedUntilKilled({root, QStringLiteral("round-%1").arg(round)}, enough, 5000);
        QStringList names;
        const auto lines = printed.left(printed.lastIndexOf('\n')).split('\n');
        for (const auto &line : lines)
            names.append(QString::fromUtf8(line));
        return names;
    }
};

LAMBDESK_TEST(QCoreApplication, TestKilledWriter)
LAMBDESK_OTHER_PROCESS(TestKilledWriter, [](const QStringList &arguments) {
    return writeUntilKilled(arguments.at(0), arguments.at(1));
})

#include "tst_killedwriter.moc"
