// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimeservice.h"

#include "interpreterprobe.h"
#include "interpretersearch.h"
#include "runtimecatalog.h"

#include <model/core/async.h>

#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QQueue>

#include <algorithm>

namespace lambdesk
{

namespace
{

Q_LOGGING_CATEGORY(log, "lambdesk.platform.runtimes")

constexpr int probesAtOnce = 4;

using Runtimes = Result<QList<Runtime>>;

bool isJava(const Runtime &runtime)
{
    return runtime.language == Language::Java;
}

Runtime javaRuntime(const InterpreterCandidate &candidate)
{
    Runtime runtime;
    runtime.id = familyOfLanguage(Language::Java) + candidate.version.section(u'.', 0, 0);
    runtime.language = Language::Java;
    runtime.interpreter = candidate.path;
    runtime.version = candidate.version;
    return runtime;
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
    QFuture<Result<Runtime>> find(const QString &id);
    const Runtime *usable(const QString &id) const;

private:
    void probe(const QList<InterpreterCandidate> &candidates);
    void startProbes();
    void take(const InterpreterCandidate &candidate, const std::optional<Runtime> &answer, bool timedOut);
    void endSearch();
    void publish();
    void askSlowOne();
    void takeSlow(const InterpreterCandidate &candidate, const std::optional<Runtime> &answer);
    void setSilent(const InterpreterCandidate &candidate, bool silent);
    bool isAskedAgain(const InterpreterCandidate &candidate) const;
    bool isSlowOnePending(std::optional<Language> language) const;
    void answerFinds();
    /// The runtime if it is known and its binary still there.
    Result<Runtime> missing(const QString &id) const;

    RuntimeService *m_service;
    QProcessEnvironment m_environment;
    QString m_knownRuntimes;
    ProbeLimits m_limits;
    QString m_javaBootstrap;
    QList<Runtime> m_runtimes;
    bool m_searched = false;

    std::shared_ptr<QPromise<Runtimes>> m_search; ///< while one is under way
    QQueue<InterpreterCandidate> m_waiting;
    int m_probing = 0;
    QList<Runtime> m_found;
    QHash<QString, Runtime> m_answers; ///< what each candidate has answered last, by its path

    QStringList m_silent;                ///< paths of those that didn't answer the second time either
    QQueue<InterpreterCandidate> m_slow; ///< to be asked again
    std::optional<InterpreterCandidate> m_askedAgain;
    struct Find {
        QString id;
        std::shared_ptr<QPromise<Result<Runtime>>> promise;
    };
    QList<Find> m_finds; ///< wait for slow interpreters
};

RuntimeService::Private::Private(RuntimeService *service, QProcessEnvironment environment,
                                 QString knownRuntimes, ProbeLimits limits, QString javaBootstrap)
    : m_service(service)
    , m_environment(std::move(environment))
    , m_knownRuntimes(std::move(knownRuntimes))
    , m_limits(limits)
    , m_javaBootstrap(std::move(javaBootstrap))
{
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
    m_found.clear();
    const auto future = m_search->future();
    whenReady(runOnPool([environment = m_environment] { return searchInterpreters(environment); }), m_service,
              [this](const QList<InterpreterCandidate> &candidates) { probe(candidates); });
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
        m_finds.append({id, promise});
        answerFinds();
    });
    return future;
}

void RuntimeService::Private::probe(const QList<InterpreterCandidate> &candidates)
{
    for (const auto &candidate : candidates) {
        if (!candidate.version.isEmpty())
            m_found.append(javaRuntime(candidate));
        else if (!isAskedAgain(candidate))
            m_waiting.enqueue(candidate);
        else if (const auto known = m_answers.constFind(candidate.path); known != m_answers.cend())
            m_found.append(*known);
    }
    startProbes();
}

void RuntimeService::Private::startProbes()
{
    while (m_probing < probesAtOnce && !m_waiting.isEmpty()) {
        const auto candidate = m_waiting.dequeue();
        auto *next = new InterpreterProbe(candidate, m_environment, m_limits.first, m_service);
        ++m_probing;
        connect(next, &InterpreterProbe::answered, m_service,
                [this, candidate, next](const std::optional<Runtime> &answer) {
                    --m_probing;
                    take(candidate, answer, next->timedOut());
                    startProbes();
                });
        next->start();
    }
    if (m_probing == 0 && m_waiting.isEmpty())
        endSearch();
}

void RuntimeService::Private::take(const InterpreterCandidate &candidate,
                                   const std::optional<Runtime> &answer, bool timedOut)
{
    if (!timedOut)
        setSilent(candidate, false);
    if (answer) {
        m_answers.insert(candidate.path, *answer);
        m_found.append(*answer);
    } else if (!timedOut) {
        m_answers.remove(candidate.path);
    } else {
        qCInfo(log) << candidate.path << "is slow to tell its version and will be asked again";
        m_slow.enqueue(candidate);
        // What it was a moment ago it most likely still is.
        if (const auto known = m_answers.constFind(candidate.path); known != m_answers.cend())
            m_found.append(*known);
    }
}

void RuntimeService::Private::endSearch()
{
    if (!m_search)
        return;
    const auto promise = std::exchange(m_search, nullptr);
    publish();
    promise->addResult(Runtimes(m_runtimes));
    promise->finish();
    askSlowOne();
}

void RuntimeService::Private::publish()
{
    auto read = readKnownRuntimes(m_knownRuntimes);
    if (!read)
        qCWarning(log) << read.error().message << read.error().detail;
    auto known = read.value_or(QList<Runtime>());
    auto found = m_found;
    if (!QFileInfo::exists(m_javaBootstrap)) {
        found.removeIf(isJava);
        for (auto &runtime : known) {
            if (isJava(runtime))
                runtime.installHint = tr("Lambdesk was built without a Java compiler. Install one with "
                                         "`sudo apt install default-jdk`, then build Lambdesk again.");
        }
    }
    const auto merged = mergeRuntimes(found, known);
    const bool changed = !m_searched || merged != m_runtimes;
    m_searched = true;
    m_runtimes = merged;
    if (changed)
        Q_EMIT m_service->runtimesChanged(m_runtimes);
}

void RuntimeService::Private::askSlowOne()
{
    if (m_askedAgain || m_slow.isEmpty())
        return;
    m_askedAgain = m_slow.dequeue();
    auto *probe = new InterpreterProbe(*m_askedAgain, m_environment, m_limits.again, m_service);
    connect(probe, &InterpreterProbe::answered, m_service, [this](const std::optional<Runtime> &answer) {
        const auto candidate = *std::exchange(m_askedAgain, std::nullopt);
        takeSlow(candidate, answer);
        askSlowOne();
        answerFinds();
    });
    probe->start();
}

void RuntimeService::Private::takeSlow(const InterpreterCandidate &candidate,
                                       const std::optional<Runtime> &answer)
{
    if (!answer) {
        qCWarning(log) << candidate.path << "does not tell its version";
        setSilent(candidate, true);
        return;
    }
    setSilent(candidate, false);
    m_answers.insert(candidate.path, *answer);
    m_found.append(*answer);
    // A search that is under way publishes at its own end.
    if (!m_search)
        publish();
}

void RuntimeService::Private::setSilent(const InterpreterCandidate &candidate, bool silent)
{
    if (m_silent.contains(candidate.path) == silent)
        return;
    if (silent)
        m_silent.append(candidate.path);
    else
        m_silent.removeAll(candidate.path);
    Q_EMIT m_service->silentInterpretersChanged(m_silent);
}

bool RuntimeService::Private::isAskedAgain(const InterpreterCandidate &candidate) const
{
    return m_askedAgain == candidate || m_slow.contains(candidate);
}

bool RuntimeService::Private::isSlowOnePending(std::optional<Language> language) const
{
    return (m_askedAgain && m_askedAgain->language == language) ||
           std::any_of(m_slow.cbegin(), m_slow.cend(),
                       [language](const auto &candidate) { return candidate.language == language; });
}

void RuntimeService::Private::answerFinds()
{
    const auto finds = std::exchange(m_finds, {});
    for (const auto &find : finds) {
        const auto *runtime = usable(find.id);
        if (!runtime && isSlowOnePending(languageOfRuntime(find.id))) {
            m_finds.append(find);
            continue;
        }
        find.promise->addResult(runtime ? Result<Runtime>(*runtime) : missing(find.id));
        find.promise->finish();
    }
}

const Runtime *RuntimeService::Private::usable(const QString &id) const
{
    const auto found = std::find_if(m_runtimes.cbegin(), m_runtimes.cend(),
                                    [&id](const Runtime &runtime) { return runtime.id == id; });
    if (found == m_runtimes.cend() || !found->available())
        return nullptr;
    if (found->interpreter.isEmpty())
        return &*found; // the function brings its own
    const QFileInfo binary(found->interpreter);
    return binary.isFile() && binary.isExecutable() ? &*found : nullptr;
}

Result<Runtime> RuntimeService::Private::missing(const QString &id) const
{
    const auto label = runtimeLabel(id);
    const auto known = std::find_if(m_runtimes.cbegin(), m_runtimes.cend(),
                                    [&id](const Runtime &runtime) { return runtime.id == id; });
    const auto hint = known != m_runtimes.cend() && !known->installHint.isEmpty()
                          ? known->installHint
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

QFuture<Result<Runtime>> RuntimeService::find(const QString &runtimeId)
{
    return chainOn(this, [this, runtimeId] { return d->find(runtimeId); });
}

const Runtime *RuntimeService::known(const QString &runtimeId) const
{
    return d->usable(runtimeId);
}

} // namespace lambdesk
