// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimeservice.h"

#include "interpretersurvey.h"
#include "runtimecatalog.h"

#include <model/core/async.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace lambdesk
{

namespace
{

Q_LOGGING_CATEGORY(logRuntimes, "lambdesk.platform.runtimes")

using Runtimes = Result<QList<Runtime>>;

bool isJava(const Runtime &runtime)
{
    return runtime.language == Language::Java;
}

} // namespace

/// What the service knows and the one search that may be under way, which every caller meanwhile shares.
class RuntimeService::Private
{
public:
    Private(RuntimeService *service, QProcessEnvironment environment, QString knownRuntimes,
            ProbeLimits limits, QString javaBootstrap);

    QFuture<Runtimes> runtimes();
    QFuture<Runtimes> search();
    QFuture<Runtimes> searchIn(const QStringList &folders);
    void setFolders(const QStringList &folders) { m_survey->setFolders(folders); }
    QFuture<Result<Runtime>> find(const QString &id);
    /// The runtime if there is one of that id, be it on this computer or not.
    const Runtime *listed(const QString &id) const;
    /// The same if it was found on this computer.
    const Runtime *available(const QString &id) const;
    /// The same if its binary is still there.
    const Runtime *usable(const QString &id) const;

private:
    void endSearch();
    void publish();
    void answerFinds();
    Result<Runtime> missing(const QString &id) const;

    RuntimeService *m_service;
    InterpreterSurvey *m_survey;
    QString m_knownRuntimes;
    QString m_javaBootstrap;
    QList<Runtime> m_runtimes;
    bool m_searched = false;
    std::shared_ptr<QPromise<Runtimes>> m_search; ///< while one is under way
    struct Find {
        QString id;
        std::shared_ptr<QPromise<Result<Runtime>>> promise;
        bool isForProgram; ///< who asks is told so
    };
    QList<Find> m_finds; ///< wait for slow interpreters
};

RuntimeService::Private::Private(RuntimeService *service, QProcessEnvironment environment,
                                 QString knownRuntimes, ProbeLimits limits, QString javaBootstrap)
    : m_service(service)
    , m_survey(new InterpreterSurvey(std::move(environment), limits, service))
    , m_knownRuntimes(std::move(knownRuntimes))
    , m_javaBootstrap(std::move(javaBootstrap))
{
    connect(m_survey, &InterpreterSurvey::ended, service, [this] { endSearch(); });
    connect(m_survey, &InterpreterSurvey::foundMore, service, [this] {
        // A search that is under way publishes at its own end.
        if (!m_search)
            publish();
    });
    connect(m_survey, &InterpreterSurvey::slowOneDone, service, [this] { answerFinds(); });
    connect(m_survey, &InterpreterSurvey::silentOnesChanged, service,
            &RuntimeService::silentInterpretersChanged);
}

QFuture<Runtimes> RuntimeService::Private::runtimes()
{
    return m_searched ? readyFuture<Runtimes>(m_runtimes) : search();
}

QFuture<Runtimes> RuntimeService::Private::search()
{
    if (m_search)
        return m_search->future();
    m_search = std::make_shared<QPromise<Runtimes>>();
    m_search->start();
    const auto future = m_search->future();
    m_survey->start();
    return future;
}

QFuture<Runtimes> RuntimeService::Private::searchIn(const QStringList &folders)
{
    setFolders(folders);
    if (!m_search)
        return search();
    // The search that is under way may have passed them.
    auto promise = std::make_shared<QPromise<Runtimes>>();
    promise->start();
    auto future = promise->future();
    whenReady(m_search->future(), m_service, [this, promise = std::move(promise)](const Runtimes &) {
        whenReady(search(), m_service, [promise](const Runtimes &found) {
            promise->addResult(found);
            promise->finish();
        });
    });
    return future;
}

QFuture<Result<Runtime>> RuntimeService::Private::find(const QString &id)
{
    if (const auto *runtime = usable(id))
        return readyFuture<Result<Runtime>>(*runtime);
    // Never searched, removed, or perhaps installed since: one look decides.
    auto promise = std::make_shared<QPromise<Result<Runtime>>>();
    promise->start();
    auto future = promise->future();
    whenReady(search(), m_service, [this, id, promise = std::move(promise)](const Runtimes &) {
        m_finds.append({id, promise, ProgramTexts::isOn()});
        answerFinds();
    });
    return future;
}

void RuntimeService::Private::endSearch()
{
    const auto promise = std::exchange(m_search, nullptr);
    publish();
    promise->addResult(Runtimes(m_runtimes));
    promise->finish();
}

void RuntimeService::Private::publish()
{
    auto read = readKnownRuntimes(m_knownRuntimes);
    if (!read)
        qCWarning(logRuntimes) << read.error().message << read.error().detail;
    auto known = read.value_or(QList<Runtime>());
    auto found = m_survey->found();
    if (!QFileInfo::exists(m_javaBootstrap)) {
        found.removeIf(isJava);
        for (auto &runtime : known) {
            if (!isJava(runtime))
                continue;
            runtime.installHint = tr("Lambdesk was built without a Java compiler. Install one with "
                                     "`sudo apt install default-jdk`, then build Lambdesk again.");
            runtime.installCommand.clear(); // it wouldn't be enough
            runtime.isPackaged = false;
        }
    }
    const auto merged = mergeRuntimes(found, known);
    const bool changed = !m_searched || merged != m_runtimes;
    m_searched = true;
    m_runtimes = merged;
    if (changed)
        Q_EMIT m_service->runtimesChanged(m_runtimes);
}

void RuntimeService::Private::answerFinds()
{
    const auto finds = std::exchange(m_finds, {});
    for (const auto &find : finds) {
        const auto *runtime = usable(find.id);
        if (!runtime && m_survey->isSlowOnePending(languageOfRuntime(find.id))) {
            m_finds.append(find);
            continue;
        }
        const ProgramTexts texts(find.isForProgram);
        find.promise->addResult(runtime ? Result<Runtime>(*runtime) : missing(find.id));
        find.promise->finish();
    }
}

const Runtime *RuntimeService::Private::listed(const QString &id) const
{
    const auto found = std::find_if(m_runtimes.cbegin(), m_runtimes.cend(),
                                    [&id](const Runtime &runtime) { return runtime.id == id; });
    return found != m_runtimes.cend() ? &*found : nullptr;
}

const Runtime *RuntimeService::Private::available(const QString &id) const
{
    const Runtime *found = listed(id);
    return found && found->available() ? found : nullptr;
}

const Runtime *RuntimeService::Private::usable(const QString &id) const
{
    const Runtime *found = available(id);
    if (!found || found->interpreter.isEmpty())
        return found; // the function brings its own
    const QFileInfo binary(found->interpreter);
    return binary.isFile() && binary.isExecutable() ? found : nullptr;
}

Result<Runtime> RuntimeService::Private::missing(const QString &id) const
{
    const auto label = runtimeLabel(id);
    const Runtime *known = listed(id);
    // The file's hint ends a sentence that is in the window's language.
    const auto hint = known && !known->installHint.isEmpty()
                          ? QCoreApplication::translate("Runtime", known->installHint.toUtf8().constData())
                          : tr("Install it, or choose another runtime for the function.");
    return fail(ErrorKind::RuntimeMissing, tr("%1 is not on this computer. %2").arg(label, hint), id);
}

RuntimeService::RuntimeService(QProcessEnvironment environment, QString knownRuntimes, ProbeLimits limits,
                               QString javaBootstrap, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(environment), std::move(knownRuntimes), limits,
                                  std::move(javaBootstrap)))
{
}

RuntimeService::~RuntimeService()
{
    // Watchers and probes call into the private part: they go first.
    const auto inFlight = children();
    qDeleteAll(inFlight);
}

QFuture<Result<QList<Runtime>>> RuntimeService::runtimes()
{
    return chainOn(this, [this] { return d->runtimes(); });
}

QFuture<Result<QList<Runtime>>> RuntimeService::refresh()
{
    return chainOn(this, [this] { return d->search(); });
}

QFuture<Result<QList<Runtime>>> RuntimeService::searchIn(const QStringList &folders)
{
    return chainOn(this, [this, folders] { return d->searchIn(folders); });
}

void RuntimeService::setFolders(const QStringList &folders)
{
    d->setFolders(folders);
}

QFuture<Result<Runtime>> RuntimeService::find(const QString &runtimeId)
{
    return chainOn(this, [this, runtimeId, isForProgram = ProgramTexts::isOn()] {
        const ProgramTexts texts(isForProgram);
        return d->find(runtimeId);
    });
}

const Runtime *RuntimeService::known(const QString &runtimeId) const
{
    return d->usable(runtimeId);
}

const Runtime *RuntimeService::knownRunning(const QString &runtimeId) const
{
    return d->available(runtimeId);
}

} // namespace lambdesk
