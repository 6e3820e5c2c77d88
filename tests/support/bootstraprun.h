// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeruntimeapi.h"
#include "patience.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace lambdesk::test
{

/// The interpreters that PATH names. A version manager's shim is not one: Python itself says which it is.
inline QString nodeProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("node"));
}

inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

inline QString pythonProgram()
{
    static const QString program =
        outputOf(QStringLiteral("python3"),
                 {QStringLiteral("-c"), QStringLiteral("import sys; print(sys.executable)")});
    return program;
}

/// Where a bootstrap is and what it is given.
struct BootstrapSetup {
    QString program;
    QString bootstrap; ///< below resources/runtimes
    QString folder;    ///< the task root, below tests/data/handlers
    QString profile = QStringLiteral("today");
    QStringList arguments = {}; ///< of the program; empty: the bootstrap alone
};

/// What became of a bootstrap that was given some events.
struct BootstrapResult {
    QList<FakeRequest> posts;
    QByteArray log;
    QString taskRoot;
    int exitCode = -1; ///< -1: it waits for the next event
};

class BootstrapRun
{
public:
    BootstrapRun(const BootstrapSetup &setup, const QString &handler, const QList<FakeEvent> &events)
        : m_api(events)
        , m_taskRoot(QStringLiteral(LAMBDESK_TEST_DATA "/handlers/") + setup.folder)
    {
        m_process.setProgram(setup.program);
        const QString bootstrap = QStringLiteral(LAMBDESK_TEST_RESOURCES "/runtimes/") + setup.bootstrap;
        m_process.setArguments(setup.arguments.isEmpty() ? QStringList{bootstrap} : setup.arguments);
        m_process.setWorkingDirectory(m_taskRoot);
        m_process.setProcessEnvironment(environment(setup, handler));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardInputFile(QProcess::nullDevice());
    }

    /// Runs until the process has ended or waits for one event more than there are.
    BootstrapResult finish()
    {
        m_process.start();
        const bool settled =
            waitUntil([this] { return m_api.isDone() || m_process.state() == QProcess::NotRunning; });
        const bool ended = m_process.state() == QProcess::NotRunning;
        m_process.kill();
        m_process.waitForFinished();
        const int ownExitCode = settled ? m_process.exitCode() : -2;
        return {m_api.posts(), m_process.readAll(), m_taskRoot, ended ? ownExitCode : (settled ? -1 : -2)};
    }

private:
    QProcessEnvironment environment(const BootstrapSetup &setup, const QString &handler) const
    {
        QProcessEnvironment result;
        const auto set = [&result](const char *name, const QString &value) {
            result.insert(QString::fromLatin1(name), value);
        };
        set("PATH", qEnvironmentVariable("PATH"));
        set("LANG", QStringLiteral("en_US.UTF-8"));
        set("TZ", QStringLiteral(":UTC"));
        set("_HANDLER", handler);
        set("LAMBDA_TASK_ROOT", m_taskRoot);
        set("AWS_LAMBDA_RUNTIME_API", QString::fromLatin1(m_api.address()));
        set("AWS_LAMBDA_FUNCTION_NAME", QStringLiteral("fn"));
        set("AWS_LAMBDA_FUNCTION_VERSION", QStringLiteral("$LATEST"));
        set("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", QStringLiteral("128"));
        set("AWS_LAMBDA_LOG_GROUP_NAME", QStringLiteral("/aws/lambda/fn"));
        set("AWS_LAMBDA_LOG_STREAM_NAME", QStringLiteral("stream"));
        set("_LAMBDESK_PROFILE", setup.profile);
        return result;
    }

    FakeRuntimeApi m_api;
    QProcess m_process;
    QString m_taskRoot;
};

/// Whether `text` reads like `pattern`, in which `…` stands for anything, `<time>` for a time stamp, `<id>`
/// for the first event's request id, `<root>` for the task root, and `⇥`, `␍` for a tab and a carriage
/// return.
inline bool reads(const QByteArray &text, const QString &pattern, const QString &taskRoot, bool whole)
{
    QString expression = QRegularExpression::escape(pattern);
    const auto put = [&expression](const QString &mark, const QString &meaning) {
        expression.replace(QRegularExpression::escape(mark), meaning);
    };
    put(QStringLiteral("…"), QStringLiteral(".*"));
    put(QStringLiteral("<time>"), QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
    put(QStringLiteral("<id>"),
        QRegularExpression::escape(QString::fromLatin1(FakeRuntimeApi::requestId(0))));
    put(QStringLiteral("<root>"), QRegularExpression::escape(taskRoot));
    put(QStringLiteral("⇥"), QStringLiteral("\\t"));
    put(QStringLiteral("␍"), QStringLiteral("\\r"));
    if (whole) {
        expression = QRegularExpression::anchoredPattern(expression);
    }
    const QRegularExpression regex(expression, QRegularExpression::DotMatchesEverythingOption);
    return regex.match(QString::fromUtf8(text)).hasMatch();
}

/// Rows of a table: `path` is the end of the only post's path (empty: there is none), `payload` and `log` are
/// patterns for reads(), the latter for a part of the log.
inline void addBootstrapColumns()
{
    QTest::addColumn<QString>("handler");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("log");
    QTest::addColumn<int>("exitCode");
}

inline void addBootstrapRow(const char *name, const char *handler, const char *event, const char *path,
                            const char *payload, const char *log = "", int exitCode = -1)
{
    QTest::newRow(name) << QString::fromUtf8(handler) << QByteArray(event) << QString::fromUtf8(path)
                        << QString::fromUtf8(payload) << QString::fromUtf8(log) << exitCode;
}

inline void checkBootstrapRow(const BootstrapSetup &setup)
{
    QFETCH(QString, handler);
    QFETCH(QByteArray, event);
    QFETCH(QString, path);
    QFETCH(QString, payload);
    QFETCH(QString, log);
    QFETCH(int, exitCode);
    const BootstrapResult result =
        BootstrapRun(setup, handler, {{event, {"Lambda-Runtime-Trace-Id: Root=1"}, 202}}).finish();
    const auto told = [&result] {
        QByteArray text = "log: " + result.log.left(4000);
        for (const FakeRequest &post : result.posts) {
            text += "\npost: " + post.path + ' ' + post.body.left(4000);
        }
        return text;
    };
    QVERIFY2(result.exitCode == exitCode, QByteArray::number(result.exitCode) + ' ' + told());
    QVERIFY2(result.posts.size() == (path.isEmpty() ? 0 : 1), told());
    if (!path.isEmpty()) {
        QVERIFY2(QString::fromLatin1(result.posts.first().path).endsWith(path), told());
        QVERIFY2(reads(result.posts.first().body, payload, result.taskRoot, true), told());
    }
    QVERIFY2(reads(result.log, log, result.taskRoot, false), told());
}

} // namespace lambdesk::test
