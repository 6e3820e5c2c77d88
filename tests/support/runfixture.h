// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacefixture.h"

#include <model/functions/functionservice.h>
#include <model/logs/logservice.h>
#include <model/platform/runtimeservice.h>
#include <model/runner/runservice.h>

#include <QProcessEnvironment>

namespace lambdesk::test
{

/// The system's, whose time of day can be set.
class MovableClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now().addMSecs(offsetMilliseconds); }
    qint64 monotonicNanoseconds() const override { return m_clock.monotonicNanoseconds(); }

    qint64 offsetMilliseconds = 0;

private:
    SystemClock m_clock;
};

/// Everything that it takes to run functions, on the test's own thread.
class RunFixture
{
public:
    explicit RunFixture(const QString &profileId = QStringLiteral("today"))
        : RunFixture(profileOf(profileId), QProcessEnvironment::systemEnvironment())
    {
    }
    /// Without isolation, unless `bubblewrap` names the program for it: what tests look at lies in folders
    /// that an isolated function doesn't see.
    RunFixture(const PlatformProfile &withProfile, const QProcessEnvironment &environment,
               const QString &bubblewrap = {}, ControlGroups *controlGroups = nullptr, bool cpuShare = false)
        : profile(withProfile)
        , opened(m_fixture.workspace.open())
        , functions(m_fixture.workspace, clock, m_ids, nullptr, profile)
        , logs({m_fixture.workspace.paths(), clock})
        , runtimes(environment, resources.platform() + QStringLiteral("/runtimes.json"), {},
                   resources.javaBootstrap())
        , runs({m_fixture.workspace, functions, runtimes, clock, m_ids, profile, resources,
                QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper"), bubblewrap,
                std::chrono::minutes(10), controlGroups, cpuShare, &logs, roles})
    {
        QObject::connect(&runs, &RunService::runFinished, &runs,
                         [this](const RunRecord &record) { m_finished.append(record); });
        QObject::connect(&runs, &RunService::logAppended, &runs,
                         [this](const QString &id, const QByteArray &bytes) { m_live[id] += bytes; });
        logs.open();
        m_installed = settled(runtimes.runtimes()).value_or(QList<Runtime>());
    }

    static PlatformProfile profileOf(const QString &id)
    {
        const ResourcePaths paths{QStringLiteral(LAMBDESK_TEST_RESOURCES)};
        return readPlatformProfile(paths.platform() + QStringLiteral("/profile-%1.json").arg(id)).value();
    }

    /// The ones that ship, and `silent`.
    QList<Role> rolesAndOneThatMayNotLog() const
    {
        Role silent;
        silent.name = QStringLiteral("silent");
        silent.policyDocument =
            R"({"Statement":[{"Effect":"Allow","Action":"logs:Create*","Resource":"*"}]})";
        return readRoles(resources.roles()).value() + QList<Role>{silent};
    }

    /// The newest runtime of the language that is on this computer; empty when there is none.
    QString runtime(Language language) const
    {
        for (const Runtime &each : m_installed) {
            if (each.language == language && each.available())
                return each.id;
        }
        return {};
    }

    struct Settings {
        int timeoutSeconds = 60; ///< but for a test of it, more than a busy computer needs
        int memoryMb = 128;
        QList<EnvironmentVariables::Variable> variables = {};
        QString handler = {};
        QString runtime = {};
        QString role = QStringLiteral("lambda_basic_execution");
        int ephemeralStorageMb = 512;
    };
    /// Saves a function with one file of code, `index.js`, `lambda_function.py` or `bootstrap`.
    Function save(const QString &name, Language language, const QByteArray &code, const Settings &settings)
    {
        const QString handler = language == Language::NodeJs ? QStringLiteral("index.handler")
                                                             : QStringLiteral("lambda_function.handler");
        const CodePackage package{{{inlineFileName(language, handler), code, !isWrittenInline(language)}}};
        const Quotas quotas = quotasOfStoredValues();
        const FunctionConfiguration configuration{
            functionName(name),
            Description(),
            settings.runtime.isEmpty() ? runtime(language) : settings.runtime,
            Handler::from(settings.handler.isEmpty() ? handler : settings.handler, quotas).value(),
            settings.role,
            MemorySize::from(settings.memoryMb, quotas).value(),
            EphemeralStorage::from(settings.ephemeralStorageMb, quotas).value(),
            Timeout::from(settings.timeoutSeconds, quotas).value(),
            EnvironmentVariables::from(settings.variables, quotas).value()};
        return settled(functions.create(configuration, package)).value();
    }
    Function saveNode(const QString &name, const QByteArray &code)
    {
        return save(name, Language::NodeJs, code, Settings());
    }
    Function savePython(const QString &name, const QByteArray &code)
    {
        return save(name, Language::Python, code, Settings());
    }

    Result<QString> start(const QString &name, const QByteArray &event = "{}")
    {
        return settled(runs.start(functionName(name), event, QStringLiteral("test")));
    }
    /// The record of a run that has been started, once it has ended.
    RunRecord finished(const QString &requestId)
    {
        std::optional<RunRecord> found;
        const auto look = [&] {
            for (const RunRecord &record : std::as_const(m_finished)) {
                if (record.summary.requestId == requestId)
                    found = record;
            }
            return found.has_value();
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(look(), 3 * patience); }();
        return found.value();
    }
    RunRecord run(const QString &name, const QByteArray &event = "{}")
    {
        return finished(start(name, event).value());
    }
    QByteArray liveLog(const QString &requestId) const { return m_live.value(requestId); }

    const PlatformProfile profile;
    const ResourcePaths resources{QStringLiteral(LAMBDESK_TEST_RESOURCES)};
    const QList<Role> roles = rolesAndOneThatMayNotLog();

    MovableClock clock;

private:
    WorkspaceFixture m_fixture;
    RandomIdGenerator m_ids;
    // What is told of runs, to the last moment of the service.
    QList<RunRecord> m_finished;
    QHash<QString, QByteArray> m_live;

public:
    Result<void> opened;
    FunctionService functions;
    LogService logs;
    RuntimeService runtimes;
    RunService runs;
    Workspace &workspace = m_fixture.workspace;

private:
    QList<Runtime> m_installed;
};

} // namespace lambdesk::test
