// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functioncontext.h"
#include "functionpage.h"

#include <model/functions/function.h>
#include <model/functions/testeventservice.h>
#include <ui/widgets/flashmessage.h>

#include <QPointer>

#include <optional>

class QSplitter;
class QTabWidget;
class QVBoxLayout;

namespace lambdesk
{

class CodeTab;
class ConfigurationTab;
class FunctionHead;
class MonitoringTab;
class ResultPane;
class RunFollower;
class TestEventDialog;

/// The page's parts and what it does: widgets in functionpage.cpp, the function and its saving in
/// functionpageediting.cpp, tests and Actions in functionpageactions.cpp, whole packages in
/// functionpagepackages.cpp.
class FunctionPage::Private
{
public:
    using Then = std::function<void()>;

    Private(FunctionPage &owner, const Services &given);
    void setupWidgets();
    void connectWidgets();
    void connectServices();

    void open(const FunctionName &opened);
    void takeFunction(const Function &loaded);
    void takeUpdate(const Function &updated);
    void loadCode();
    void browseCode(qint64 mostBytes);
    void close();
    /// `then` is called after saving has worked; after a failure the text stays as it is, and a message says
    /// why.
    void saveCode(const Then &then);
    void saveConfiguration(const Then &then);
    void saveConfigurationTab();
    void saveCurrentTab();
    void saveAll(const Then &then);
    void askToLeave(Then proceed);

    void test();
    void loadEvents(const Then &then);
    void openEventDialog();
    void runWith(const TestEvent &event);
    void start(const TestEvent &event);
    void showResult();
    void showFailure();
    void forceColdStart();
    void chooseCode();
    void replaceCode(const QString &path);
    void exportCode();
    void duplicate();
    void askToDelete();

    FunctionContext context() const;
    void flash(FlashMessage::Kind kind, const QString &text, const QString &detail = {});
    void flash(const Error &error);
    void clearFlashes();
    void clearErrors();

    FunctionPage &page;
    QObject guard; ///< context of every connection to here: ends them before the page's widgets go
    const Services &services;
    std::optional<FunctionName> name;
    std::optional<Function> function;
    std::optional<TestEventService::Events> events;
    int generation = 0; ///< answers about what was open before are left out
    int testGeneration = 0;
    bool sizesAreUsers = false; ///< the splitter stands where the user has put it
    QPointer<TestEventDialog> eventDialog;

    FunctionHead *head;
    QVBoxLayout *flashes;
    QSplitter *splitter;
    QTabWidget *tabs;
    CodeTab *code;
    ConfigurationTab *configuration;
    MonitoringTab *monitoring;
    ResultPane *result;
    RunFollower *follower;
};

} // namespace lambdesk
