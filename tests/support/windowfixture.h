// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/functions/testeventservice.h>
#include <model/platform/runtimeservice.h>
#include <model/runner/runservice.h>
#include <ui/services.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <optional>

namespace lambdesk::test
{

/// The real engine on a workspace of its own, as the window sees it.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &profileId = QStringLiteral("today"))
    {
        QCoreApplication::setOrganizationName(QStringLiteral("lambdesk-test"));
        QSettings().clear();
        EngineOptions options;
        options.resources.root = QStringLiteral(LAMBDESK_TEST_RESOURCES);
        options.workspace.root = folder.path();
        options.profileId = profileId;
        options.keeperProgram = QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper");
        options.unpackProgram = QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack");
        auto made = Engine::create(options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        engine = *std::move(made);
        if (const auto opened = answer(engine->open()); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        services.reset(new Services(Services::of(*engine)));
    }

    /// Waits for a future with the event loop running. What the engine told before it answered has come to
    /// the window then, which has asked what it wants to know of it.
    template <typename Value>
    static Value answer(const QFuture<Value> &future)
    {
        if (!waitUntil([&] { return future.isFinished(); }) || future.resultCount() == 0)
            qFatal("no answer");
        QCoreApplication::sendPostedEvents();
        return future.result();
    }

    /// The newest runtime of the language on this computer; empty when there is none.
    QString runtime(Language language)
    {
        const auto runtimes = answer(services->runtimes.runtimes());
        for (const Runtime &each : runtimes.value_or(QList<Runtime>())) {
            if (each.language == language && each.available())
                return each.id;
        }
        return {};
    }

    const Quotas &quotas() const { return services->catalogs.profile.quotas; }
    FunctionName name(const QString &text) const { return FunctionName::from(text, quotas()).value(); }

    FunctionName create(const QString &functionName, const QByteArray &code,
                        Language language = Language::NodeJs, int timeoutSeconds = 10)
    {
        const QString handler = language == Language::NodeJs
                                    ? QStringLiteral("index.handler")
                                    : QStringLiteral("lambda_function.lambda_handler");
        const FunctionConfiguration configuration{
            name(functionName),
            Description(),
            runtime(language),
            Handler::from(handler, quotas()).value(),
            QStringLiteral("lambda_basic_execution"),
            MemorySize::from(quotas().memoryDefaultMb, quotas()).value(),
            EphemeralStorage::from(quotas().ephemeralStorageDefaultMb, quotas()).value(),
            Timeout::from(timeoutSeconds, quotas()).value(),
            {}};
        const CodePackage package{{{inlineFileName(language, handler), code, !isWrittenInline(language)}}};
        const auto made = answer(services->functions.create(configuration, package));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->configuration.name;
    }

    TestEventService::Events events(const FunctionName &function)
    {
        return answer(services->testEvents.list(function)).value();
    }

    QTemporaryDir folder;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Services> services;
};

/// The visible widget of that object name; fails the program loudly when there is none.
template <typename Widget>
Widget *find(const QWidget &root, const char *objectName)
{
    const auto found = root.findChildren<Widget *>(QLatin1String(objectName));
    for (Widget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return found.isEmpty() ? nullptr : found.first();
}

template <typename Widget>
Widget *openDialog(const char *objectName)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->objectName() == QLatin1String(objectName))
            return qobject_cast<Widget *>(window);
    }
    return nullptr;
}

inline void click(QWidget *button)
{
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace lambdesk::test
