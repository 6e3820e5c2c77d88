// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbench.h"

#include "runtimes.h"

#include <model/functions/functionservice.h>
#include <model/functions/testeventservice.h>
#include <model/platform/runtimeservice.h>
#include <model/runner/runservice.h>
#include <ui/functionpage/functionpage.h>

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

namespace lambdesk::bench
{

namespace
{

constexpr int shortestPause = 150; // milliseconds from one click to the next, at another place

} // namespace

std::unique_ptr<Engine> openEngine(const QString &workspace)
{
    EngineOptions options;
    options.resources.root = QStringLiteral(LAMBDESK_TEST_RESOURCES);
    options.workspace.root = workspace;
    options.profileId = QStringLiteral("today");
    options.keeperProgram =
        QDir(QStringLiteral(LAMBDESK_TEST_PROGRAMS)).filePath(QStringLiteral("lambdesk-keeper"));
    options.unpackProgram =
        QDir(QStringLiteral(LAMBDESK_TEST_PROGRAMS)).filePath(QStringLiteral("lambdesk-unpack"));
    options.bubblewrap = QStandardPaths::findExecutable(QStringLiteral("bwrap"));
    auto engine = Engine::create(options);
    if (!engine)
        giveUp(engine.error().message);
    valueOf("the workspace", (*engine)->open());
    return std::move(*engine);
}

Runtime runtimeFor(Engine &engine, Language language)
{
    return newestRuntime(engine.runtimes(), language);
}

FunctionName createFunction(Engine &engine, const QString &name, const Runtime &runtime)
{
    const Catalogs &catalogs = engine.catalogs();
    const Quotas &quotas = catalogs.profile.quotas;
    const QString id = runtime.language == Language::NodeJs ? QStringLiteral("hello-world")
                                                            : QStringLiteral("hello-world-python");
    for (const Blueprint &blueprint : catalogs.blueprints) {
        if (blueprint.id != id)
            continue;
        const FunctionConfiguration configuration{
            .name = *FunctionName::from(name, quotas),
            .description = {},
            .runtime = runtime.id,
            .handler = *Handler::from(blueprint.handler, quotas),
            .role = blueprint.role,
            .memory = *MemorySize::from(quotas.memoryDefaultMb, quotas),
            .ephemeralStorage = *EphemeralStorage::from(quotas.ephemeralStorageDefaultMb, quotas),
            .timeout = *Timeout::from(quotas.timeoutDefaultSeconds, quotas),
            .environment = {}};
        valueOf("the function", engine.functions().create(
                                    configuration, CodePackage::single(blueprint.fileName, blueprint.code)));
        valueOf("the event", engine.testEvents().save(configuration.name,
                                                      {QStringLiteral("hello"), blueprint.sampleEvent}));
        return configuration.name;
    }
    giveUp(QStringLiteral("no blueprint ") + id);
}

TestBench::TestBench(Engine &engine, FunctionName function)
    : m_engine(engine)
    , m_function(std::move(function))
    , m_services(Services::of(engine))
    , m_page(std::make_unique<FunctionPage>(m_services))
{
    m_page->resize(1200, 900);
    m_page->open(m_function);
    m_page->show();
    waitUntil("the Test button", [this] {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QStringLiteral("Test") && button->isVisible() &&
                button->isEnabled())
                m_test = button;
        }
        return m_test != nullptr;
    });
    // After the page's own connection, so that the page shows the new run by then.
    connect(&engine.runs(), &RunService::runStarted, this, [this] { m_started = true; });
}

TestBench::~TestBench() = default;

Milliseconds TestBench::run()
{
    if (!m_result) {
        m_result = m_page->findChild<QLabel *>(QStringLiteral("executionResult"));
        if (!m_result)
            giveUp(QStringLiteral("the page has no executionResult"));
        m_result->installEventFilter(this);
    }
    m_started = false;
    m_painted = false;
    const Stopwatch watch;
    QTest::mouseClick(m_test, Qt::LeftButton);
    waitUntil("the result", [this] { return m_painted; });
    return watch.elapsed();
}

Milliseconds TestBench::runCold(Pause pause)
{
    valueOf("a cold start", m_engine.runs().forceColdStart(m_function));
    // Nothing announces that the interpreter that was started ahead is up.
    if (pause == Pause::AsAUserMakes)
        QTest::qWait(shortestPause);
    return run();
}

bool TestBench::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_started && watched == m_result &&
        m_result->text().contains(QStringLiteral("succeeded")))
        m_painted = true;
    return false;
}

} // namespace lambdesk::bench
