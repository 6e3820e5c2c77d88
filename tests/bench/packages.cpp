// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages.h"

#include "stallmeter.h"
#include "testbench.h"

#include <model/functions/functionservice.h>
#include <model/packages/packageinspector.h>
#include <model/packages/storedzip.h>
#include <ui/functionpage/filesearch.h>
#include <ui/functionpage/functionpage.h>
#include <ui/functionpage/replacecodedialog.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace lambdesk::bench
{

namespace
{

constexpr int rounds = 3;
constexpr int smallRounds = 15;
constexpr int folders = 300;
constexpr int filesInAFolder = 100;
constexpr int bytesOfAFile = 2500; // so that the zip has close to 50 MB
constexpr double limit = 1.5;
constexpr Milliseconds smallLimit = 50;
constexpr Milliseconds stallLimit = 50;
const auto ms = QStringLiteral("ms");
const auto ratio = QStringLiteral("x");

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        giveUp(QStringLiteral("could not write ") + path);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("could not read ") + path);
    return file.readAll();
}

/// Text that compresses about as code does.
void makeFolder(const QString &folder)
{
    QRandomGenerator random(30'000);
    for (int number = 0; number < folders; ++number) {
        const auto path = QStringLiteral("%1/node_modules/package-%2/lib").arg(folder).arg(number);
        QDir().mkpath(path);
        for (int file = 0; file < filesInAFolder; ++file) {
            QByteArray bytes;
            for (int left = bytesOfAFile / 16; left > 0; --left)
                bytes += QByteArray::number(random.generate64() | quint64(1) << 63, 16);
            writeFile(path + QStringLiteral("/module-%1.js").arg(file), bytes);
        }
    }
    writeFile(folder + QStringLiteral("/index.js"), "exports.handler = async () => 1;\n");
}

/// How long the program takes.
Milliseconds timeOf(const QString &program, const QStringList &arguments, const QString &folder)
{
    ::sync(); // nobody pays for what another one has written
    QProcess process;
    process.setWorkingDirectory(folder);
    const Stopwatch watch;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        giveUp(program + QStringLiteral(" failed: ") + QString::fromUtf8(process.readAllStandardError()));
    return watch.elapsed();
}

void printStall(const QString &when, StallMeter &meter)
{
    const StallMeter::Stall stall = meter.longest();
    printRow(QStringLiteral("window's longest stall %1").arg(when), stall.time, ms, stallLimit);
    // What of it isn't the disk's or another program's.
    printRow(QStringLiteral("most work of the window in one go %1").arg(when), stall.work, ms);
}

ReplaceCodeDialog &dialogOver(const FunctionPage &page)
{
    for (auto *dialog : page.findChildren<ReplaceCodeDialog *>()) {
        if (dialog->isVisible())
            return *dialog;
    }
    giveUp(QStringLiteral("the page has no dialog for its code"));
}

/// As a user replaces a function's code: what is in the zip shows in a dialog, whose button is pressed.
template <typename Looked>
void replaceOnPage(FunctionPage &page, const QString &zip, Looked looked)
{
    page.replaceCode(zip);
    const ReplaceCodeDialog &dialog = dialogOver(page);
    auto *button = dialog.findChild<QPushButton *>(QStringLiteral("replaceButton"));
    waitUntil("what is in the zip", [button] { return button->isEnabled(); });
    looked();
    bool replaced = false;
    QObject::connect(&dialog, &ReplaceCodeDialog::replaced, &page, [&replaced] { replaced = true; });
    QTest::mouseClick(button, Qt::LeftButton);
    waitUntil("the new code", [&replaced] { return replaced; });
    const auto *test = page.findChild<QPushButton *>(QStringLiteral("testButton"));
    waitUntil("the page", [test] { return test->isEnabled(); });
}

struct Bench {
    Bench()
        : engine(openEngine(path(QStringLiteral("workspace"))))
        , name(createFunction(*engine, QStringLiteral("packaged"), runtimeFor(*engine, Language::NodeJs)))
        , services(Services::of(*engine))
    {
    }
    QString path(const QString &file) const { return folder.filePath(file); }
    /// Another package than any before, or its deployment would have nothing to do.
    QString nextZip()
    {
        const auto mark = QStringLiteral("round-%1.txt").arg(++zips);
        writeFile(path(mark), mark.toLatin1());
        timeOf(QStringLiteral("zip"), {QStringLiteral("-q"), QStringLiteral("package.zip"), mark},
               folder.path());
        return path(QStringLiteral("package.zip"));
    }
    /// The same, of one file.
    QString smallZip()
    {
        const auto zip = path(QStringLiteral("small-%1.zip").arg(++zips));
        writeFile(zip, storedZip(CodePackage::single(QStringLiteral("index.js"),
                                                     QByteArray(900, 'x') + QByteArray::number(zips))));
        return zip;
    }

    QTemporaryDir folder;
    std::unique_ptr<Engine> engine;
    FunctionName name;
    Services services;
    int zips = 0;
};

void showFunction(FunctionPage &page, const FunctionName &name)
{
    page.resize(1200, 900);
    page.open(name);
    page.show();
    const auto *test = page.findChild<QPushButton *>(QStringLiteral("testButton"));
    waitUntil("the page", [test] { return test->isEnabled(); });
}

void measureDeploying(Bench &bench)
{
    QList<double> unzipped, synced, deployed;
    for (int round = 0; round < rounds; ++round) {
        const auto zip = bench.nextZip();
        const auto target = QStringLiteral("unzipped-%1").arg(round);
        unzipped.append(timeOf(QStringLiteral("unzip"),
                               {QStringLiteral("-q"), zip, QStringLiteral("-d"), target},
                               bench.folder.path()));
        const Stopwatch syncing;
        ::sync();
        synced.append(unzipped.constLast() + syncing.elapsed());
        const auto bytes = readFile(zip);
        const Stopwatch watch;
        valueOf("the deployment", bench.engine->functions().updateCodeFromZip(bench.name, bytes));
        deployed.append(watch.elapsed());
    }
    printRow(QStringLiteral("unzip, 30,000 files"), median(unzipped), ms);
    printRow(QStringLiteral("unzip, 30,000 files, until they are on the disk"), median(synced), ms);
    printRow(QStringLiteral("deploying, 30,000 files, until they are on the disk"), median(deployed), ms);
    printRow(QStringLiteral("deploying against unzip until on the disk"), median(deployed) / median(synced),
             ratio);
    printRow(QStringLiteral("deploying against unzip"), median(deployed) / median(unzipped), ratio, limit);
}

void measureStalls(Bench &bench)
{
    FunctionPage page(bench.services);
    showFunction(page, bench.name);
    const auto zip = bench.nextZip();
    StallMeter stalls;
    replaceOnPage(page, zip,
                  [&stalls] { printStall(QStringLiteral("until 30,000 files are looked into"), stalls); });
    printStall(QStringLiteral("while deploying 30,000 files"), stalls);
}

/// Words that are nowhere, so that every file is read to its end.
void measureSearching(Bench &bench)
{
    const auto function = valueOf("the function", bench.engine->functions().get(bench.name));
    FileSearch search;
    bool finished = false;
    QObject::connect(&search, &FileSearch::finished, &search, [&finished] { finished = true; });
    StallMeter stalls;
    const Stopwatch watch;
    search.start(
        [&](const PackageVisitor &visitor) { return bench.engine->packages().visit(function.code, visitor); },
        {{QStringLiteral("no such words")}, true});
    waitUntil("the search", [&finished] { return finished; });
    printRow(QStringLiteral("searching 30,000 files"), watch.elapsed(), ms);
    printStall(QStringLiteral("while searching"), stalls);
}

void measureSmall(Bench &bench)
{
    FunctionPage page(bench.services);
    showFunction(page, bench.name);
    QList<double> given, dropped;
    for (int round = 0; round < smallRounds; ++round) {
        const auto zip = bench.smallZip();
        const Stopwatch watch;
        const auto upload = valueOf("what is in the zip", bench.engine->packages().inspect(zip));
        valueOf("the deployment", bench.engine->functions().updateCodeFromZip(bench.name, upload.zip));
        given.append(watch.elapsed());
        const auto another = bench.smallZip();
        const Stopwatch ofDrop;
        replaceOnPage(page, another, [] {});
        dropped.append(ofDrop.elapsed());
    }
    printRow(QStringLiteral("1 KB zip, given to ready"), median(given), ms, smallLimit);
    printRow(QStringLiteral("1 KB zip, dropped on a function's page to ready, confirmed at once"),
             median(dropped), ms, smallLimit);
}

void measurePacking(Bench &bench)
{
    QList<double> zipped, packed;
    for (int round = 0; round < rounds; ++round) {
        zipped.append(timeOf(
            QStringLiteral("zip"),
            {QStringLiteral("-rq"), QStringLiteral("../zipped-%1.zip").arg(round), QStringLiteral(".")},
            bench.path(QStringLiteral("package"))));
        ::sync();
        const Stopwatch watch;
        valueOf("the packed folder", bench.engine->packages().inspect(bench.path(QStringLiteral("package"))));
        packed.append(watch.elapsed());
    }
    printRow(QStringLiteral("zip -r, 30,000 files"), median(zipped), ms);
    printRow(QStringLiteral("packing and checking, 30,000 files"), median(packed), ms);
    printRow(QStringLiteral("packing against zip -r"), median(packed) / median(zipped), ratio, limit);
}

} // namespace

void measurePackages()
{
    Bench bench;
    makeFolder(bench.path(QStringLiteral("package")));
    timeOf(QStringLiteral("zip"),
           {QStringLiteral("-rq"), QStringLiteral("../package.zip"), QStringLiteral(".")},
           bench.path(QStringLiteral("package")));
    printRow(QStringLiteral("zip of 30,000 files"),
             double(QFileInfo(bench.path(QStringLiteral("package.zip"))).size()) / (1 << 20),
             QStringLiteral("MB"));
    measureSmall(bench);
    measureDeploying(bench);
    measureStalls(bench);
    measureSearching(bench);
    measurePacking(bench);
}

} // namespace lambdesk::bench
