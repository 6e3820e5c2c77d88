// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <model/engine/engine.h>
#include <model/functions/function.h>
#include <model/platform/runtime.h>
#include <ui/services.h>

#include <QObject>

#include <memory>

class QLabel;
class QPushButton;

namespace lambdesk
{
class FunctionPage;
}

namespace lambdesk::bench
{

/// An engine on a workspace of its own.
std::unique_ptr<Engine> openEngine(const QString &workspace);

/// A hello-world function, with a saved test event.
FunctionName createFunction(Engine &engine, const QString &name, const Runtime &runtime);

/// The newest runtime of the language on this computer.
Runtime runtimeFor(Engine &engine, Language language);

/// The page of one function in a window, whose Test button is pressed as a user does.
class TestBench final : public QObject
{
    Q_OBJECT
public:
    TestBench(Engine &engine, FunctionName function);
    ~TestBench() override;

    /// From Test pressed until the result has been painted.
    Milliseconds run();
    /// What is between the question for a cold start and the press of Test.
    enum class Pause { None, AsAUserMakes };
    /// The same with a new environment.
    Milliseconds runCold(Pause pause);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Engine &m_engine;
    FunctionName m_function;
    Services m_services;
    std::unique_ptr<FunctionPage> m_page;
    QPushButton *m_test = nullptr;
    QLabel *m_result = nullptr;
    bool m_started = false;
    bool m_painted = false;
};

} // namespace lambdesk::bench
