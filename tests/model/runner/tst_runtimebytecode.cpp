// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/runtimebytecode.h>
#include <tests/support/bootstraprun.h>
#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace lambdesk;
using namespace lambdesk::test;

/// The byte code of what starts Python functions.
class TestRuntimeBytecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!pythonProgram().isEmpty(), "Python is needed"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { QCOMPARE(ownChildren(), QByteArray()); }

    void eachModuleHasItsOwn();
    void isMadeOnce();
    void isTakenAsItIs();
    void tracesShowTheFunctionAlone();
    void whatFailsLeavesTheSource_data();
    void whatFailsLeavesTheSource();
    void whatFailedIsTriedAgainAfterAPause();
    void goesWithItsMaker();
    void environmentsStartWithIt_data();
    void environmentsStartWithIt();

private:
    QString scratch() const { return m_folder->filePath(QStringLiteral("scratch")); }
    bool isScratchEmpty() const { return QDir(scratch()).isEmpty(); }
    std::unique_ptr<RuntimeBytecode> maker(std::chrono::milliseconds limit = std::chrono::minutes(1),
                                           std::chrono::milliseconds pause = std::chrono::hours(1)) const
    {
        return std::make_unique<RuntimeBytecode>(m_source, scratch(), limit, pause);
    }
    /// A program that is no Python: it notes that it was started, begins the copy, and goes on as told.
    QString interpreter(const QByteArray &ending) const;
    QByteArray starts() const
    {
        QFile file(m_folder->filePath(QStringLiteral("starts")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Of the one function that is called with the one event.
    static FakeRequest answerOf(const QString &runtimeFolder, const char *handler)
    {
        const BootstrapSetup setup{pythonProgram(),
                                   {},
                                   QStringLiteral("python"),
                                   QStringLiteral("today"),
                                   {runtimeFolder + QStringLiteral("/bootstrap.py")}};
        return BootstrapRun(setup, QString::fromLatin1(handler), {{"1", {}, 202}}).finish().posts.value(0);
    }

    const QString m_source = QStringLiteral(LAMBDESK_TEST_RESOURCES "/runtimes/python");
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestRuntimeBytecode::interpreter(const QByteArray &ending) const
{
    const QString path = m_folder->filePath(QStringLiteral("python3"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\nPATH=/usr/bin:/bin\nprintf x >> \"$(dirname \"$0\")/starts\"\n"
               "for target; do :; done\nmkdir -p \"$target\"\n: > \"$target/bootstrap.py\"\n" +
               ending + '\n');
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

void TestRuntimeBytecode::eachModuleHasItsOwn()
{
    const auto bytecode = maker();
    bytecode->prepare(pythonProgram());
    QCOMPARE(bytecode->folder(pythonProgram()), m_source); // nobody waits
    QTRY_VERIFY(bytecode->folder(pythonProgram()) != m_source);
    const QString folder = bytecode->folder(pythonProgram());
    QVERIFY(folder.startsWith(scratch() + u'/'));
    QCOMPARE(bytecode->folder(QStringLiteral("/usr/bin/another")), m_source);

    int modules = 0;
    QDirIterator files(m_source, {QStringLiteral("*.py")}, QDir::Files,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        QFile original(files.next());
        const QFileInfo copy(folder + original.fileName().mid(m_source.size()));
        QFile copied(copy.filePath());
        QVERIFY2(original.open(QIODevice::ReadOnly) && copied.open(QIODevice::ReadOnly),
                 qPrintable(copy.filePath()));
        QCOMPARE(copied.readAll(), original.readAll());
        const QDir cache(copy.path() + QStringLiteral("/__pycache__"));
        QCOMPARE(cache.entryList({copy.completeBaseName() + QStringLiteral(".*.pyc")}).size(), 1);
        ++modules;
    }
    QVERIFY(modules > 5);
}

void TestRuntimeBytecode::isMadeOnce()
{
    const auto bytecode = maker();
    const QString program = interpreter("exit 0");
    bytecode->prepare(program);
    bytecode->prepare(program);
    QTRY_VERIFY(bytecode->folder(program) != m_source);
    const QString folder = bytecode->folder(program);
    bytecode->prepare(program);
    QCOMPARE(bytecode->folder(program), folder);
    QCOMPARE(ownChildren(), QByteArray());
    QCOMPARE(starts(), QByteArray("x"));
}

void TestRuntimeBytecode::isTakenAsItIs()
{
    const auto bytecode = maker();
    bytecode->prepare(pythonProgram());
    QTRY_VERIFY(bytecode->folder(pythonProgram()) != m_source);
    const QString folder = bytecode->folder(pythonProgram());
    // Whoever reads them now fails, and their times and sizes are others.
    const QDir modules(folder + QStringLiteral("/_lambdesk_runtime"));
    const QStringList names = modules.entryList({QStringLiteral("*.py")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(modules.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing that compiles");
    }
    const FakeRequest answer = answerOf(folder, "results.echo");
    QVERIFY2(answer.path.endsWith("/response"), answer.path);
    QCOMPARE(answer.body, QByteArray("1"));
}

void TestRuntimeBytecode::tracesShowTheFunctionAlone()
{
    const auto bytecode = maker();
    bytecode->prepare(pythonProgram());
    QTRY_VERIFY(bytecode->folder(pythonProgram()) != m_source);
    for (const QString &folder : {m_source, bytecode->folder(pythonProgram())}) {
        const FakeRequest answer = answerOf(folder, "failures.raises");
        const QJsonArray trace = json(answer.body)[u"stackTrace"].toArray();
        QVERIFY2(trace.size() == 1, answer.body);
        QVERIFY2(trace[0].toString().contains(QStringLiteral("failures.py\", line 12, in raises")),
                 answer.body);
    }
}

void TestRuntimeBytecode::whatFailsLeavesTheSource_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("limit");
    QTest::newRow("fails") << QByteArray("echo no room >&2; exit 1") << patience;
    QTest::newRow("is killed") << QByteArray("kill -9 $$") << patience;
    QTest::newRow("takes too long") << QByteArray("exec sleep 1000") << 1000;
}

void TestRuntimeBytecode::whatFailsLeavesTheSource()
{
    QFETCH(QByteArray, ending);
    QFETCH(int, limit);
    const auto bytecode = maker(std::chrono::milliseconds(limit));
    const QString program = interpreter(ending);
    QVERIFY(!program.isEmpty());
    bytecode->prepare(program);
    QTRY_VERIFY(ownChildren().isEmpty() && isScratchEmpty());
    QCOMPARE(bytecode->folder(program), m_source);
    bytecode->prepare(program); // there is no use in trying it again at once
    QCOMPARE(ownChildren(), QByteArray());
    const QString none = QStringLiteral("/nowhere/python3");
    bytecode->prepare(none);
    QTRY_COMPARE(ownChildren(), QByteArray());
    QCOMPARE(bytecode->folder(none), m_source);
}

void TestRuntimeBytecode::whatFailedIsTriedAgainAfterAPause()
{
    const auto bytecode = maker(std::chrono::minutes(1), std::chrono::milliseconds(0));
    const QString program = interpreter("[ \"$(cat \"$(dirname \"$0\")/starts\")\" != x ]");
    bytecode->prepare(program);
    QTRY_VERIFY(ownChildren().isEmpty() && isScratchEmpty());
    QCOMPARE(bytecode->folder(program), m_source);
    bytecode->prepare(program);
    QTRY_VERIFY(bytecode->folder(program) != m_source);
    bytecode->prepare(program);
    QCOMPARE(ownChildren(), QByteArray());
    QCOMPARE(starts(), QByteArray("xx"));
}

void TestRuntimeBytecode::goesWithItsMaker()
{
    auto bytecode = maker();
    const QString endless = interpreter("exec sleep 1000");
    bytecode->prepare(pythonProgram());
    bytecode->prepare(endless);
    QTRY_VERIFY(bytecode->folder(pythonProgram()) != m_source);
    QTRY_VERIFY(QDir(scratch()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 2);
    bytecode.reset();
    QCOMPARE(ownChildren(), QByteArray());
    QVERIFY(isScratchEmpty());

    bytecode = maker();
    bytecode->prepare(pythonProgram());
    bytecode.reset(); // the process has hardly begun
    QCOMPARE(ownChildren(), QByteArray());
    QVERIFY(isScratchEmpty());
}

void TestRuntimeBytecode::environmentsStartWithIt_data()
{
    QTest::addColumn<bool>("isolated");
    QTest::newRow("isolated") << true;
    QTest::newRow("not isolated") << false;
}

void TestRuntimeBytecode::environmentsStartWithIt()
{
    QFETCH(bool, isolated);
    const QString bubblewrap = QStandardPaths::findExecutable(QStringLiteral("bwrap"));
    RunFixture fixture(RunFixture::profileOf(QStringLiteral("today")),
                       QProcessEnvironment::systemEnvironment(), isolated ? bubblewrap : QString());
    QVERIFY(fixture.opened);
    // Of the copy's byte code the fifth byte says that it is taken unchecked: PEP 552.
    const QString name = QStringLiteral("f");
    fixture.savePython(name,
                       "import os, sys\n"
                       "def handler(event, context):\n"
                       "    if event:\n"
                       "        raise ValueError(event)\n"
                       "    try:\n"
                       "        with open(sys.modules['_lambdesk_runtime'].__spec__.cached, 'rb') as f:\n"
                       "            unchecked = f.read(5)[4] == 1\n"
                       "    except OSError:\n"
                       "        unchecked = False\n"
                       "    return [unchecked, os.environ['LAMBDA_RUNTIME_DIR']]\n");
    const RunRecord first = fixture.run(name, "0");
    const bool isIsolated =
        std::any_of(first.measures.cbegin(), first.measures.cend(), [](const Measure &measure) {
            return measure.what == u"File system isolation" && measure.state == Measure::State::Enforced;
        });
    if (isolated && !isIsolated)
        QSKIP("no sandbox on this computer");
    QJsonArray answer;
    const auto hasIt = [&] {
        if (!settled(fixture.runs.forceColdStart(functionName(name))))
            return false;
        answer = QJsonDocument::fromJson(fixture.run(name, "0").payload).array();
        return answer.size() == 2 && answer[0].toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasIt(), 3 * patience);
    const QString runtimes = fixture.workspace.paths().scratch() + QStringLiteral("/runtime-");
    if (isolated)
        QCOMPARE(answer[1].toString(), QStringLiteral("/var/runtime"));
    else
        QVERIFY2(answer[1].toString().startsWith(runtimes), qPrintable(answer[1].toString()));
    const RunRecord failed = fixture.run(name, "1");
    QCOMPARE(json(failed.payload)[u"stackTrace"].toArray().size(), 1);
}

LAMBDESK_TEST(QCoreApplication, TestRuntimeBytecode)
#include "tst_runtimebytecode.moc"
