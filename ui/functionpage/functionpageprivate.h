// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functioncontext.h"
#include "functionpage.h"

#include <model/functions/function.h>
#include <model/functions/qualifier.h>
#include <model/functions/testeventservice.h>
#include <ui/drafts/draftline.h>
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
class EnvironmentsTab;
class FunctionHead;
class MonitoringTab;
class QualifiersButton;
class ResultPane;
class ResultShare;
class RunFollower;
class TestEventDialog;
class VersionLine;
struct FailurePlace;
struct RunRecord;

/// The page's parts and what it does: widgets in functionpage.cpp, the function and its saving in
/// functionpageediting.cpp, what others save meanwhile in functionpageconflicts.cpp, versions and aliases in
/// functionpageversions.cpp, tests and Actions in functionpageactions.cpp, whole packages in
/// functionpagepackages.cpp, what was typed before a crash in functionpagedrafts.cpp.
class FunctionPage::Private
{
public:
    using Then = std::function<void()>;

    Private(FunctionPage &owner, const Services &given);
    void setupWidgets();
    void connectHead();
    void connectTabs();
    void connectMonitoring();
    void connectResult();
    void connectServices();

    void open(const FunctionName &opened);
    void loadLatest();
    void takeFunction(const Function &loaded);
    /// What is shown of it is this now.
    void setFunction(const Function &known);
    void loadCode();
    void browseCode(qint64 mostBytes);
    void takeRemoval();
    void close(const QString &notice);
    /// `then` is called after saving has worked; after a failure the text stays as it is, and a message says
    /// why.
    void saveCode(const Then &then);
    void saveConfiguration(const Then &then);
    /// The answer to a save; `save` tries it again.
    void takeSaved(const Result<Function> &saved, const Then &done, const Then &save);
    void saveConfigurationTab();
    void saveCurrentTab();
    void saveAll(const Then &then);
    void askToLeave(Then proceed, const QString &why = {});

    void takeUpdate(const Function &updated);
    bool isContested(const Function &theirs) const;
    void adopt(const Function &updated);
    void resolveRefusal(const Then &save);
    void askWhose(const Function &theirs, const QString &words);
    void takeTheirs(const Function &theirs);
    void keepMine(const Function &theirs);

    void choose(const Qualifier &wanted);
    void show(const Qualifier &wanted);
    void takeQualifiers();
    void showTitle();
    bool showsLatest() const { return qualifier.kind() == Qualifier::Kind::Latest; }
    void publishVersion();
    void openPublishDialog();
    void createAlias();

    void test();
    /// With the saved event of that name, which is selected first.
    void testWith(const QString &eventName);
    void loadEvents(const Then &then);
    void takeEvents(const TestEventService::Events &loaded);
    void openEventDialog();
    /// `$LATEST` is run as it is saved, so it is saved first.
    void runWith(const TestEvent &event, const Qualifier &runQualifier);
    void start(const TestEvent &event, const Qualifier &runQualifier);
    /// One that another page has followed before.
    void takeRun(const RunRecord &run);
    void showResult();
    /// Where the page is scrolled as a whole, and the result is out of sight.
    void scrollToResult();
    /// The charts and the environments get the page for themselves; a test shows its result all the same.
    bool needsRoom() const;
    void showFailure();
    void goTo(const FailurePlace &place, const QString &message);
    void forceColdStart();
    void chooseCode();
    void replaceCode(const QString &path);
    void exportCode();
    void openCodeHistory();
    /// The code is another one than what the editor has, which is forgotten.
    void takeReplacedCode();
    void duplicate();
    void askToDelete();

    struct KeptEdits;
    DraftLine *makeDraftLine();
    void offerDrafts();
    DraftText unsavedText() const;
    KeptEdits keptEdits(const Draft &draft) const;
    DraftLine::Standing standingOf(const Draft &draft) const;
    bool restore(const Draft &draft);
    void compare(const Draft &draft);
    void tellSaved();
    QString wordsFor(const Draft &draft) const;
    void focusWork();

    FunctionContext context() const;
    FlashMessage *flash(FlashMessage::Kind kind, const QString &text, const QString &detail = {});
    void flash(const Error &error);
    void clearFlashes();
    void clearErrors();

    FunctionPage &page;
    QObject guard; ///< context of every connection to here: ends them before the page's widgets go
    const Services &services;
    std::optional<FunctionName> name;
    Qualifier qualifier;              ///< what is shown of it
    std::optional<Function> function; ///< what that is, as it was loaded or saved here last
    bool saving = false;
    bool deleting = false;           ///< the user has asked for it here
    bool isExpectedToGo = false;     ///< the user has asked for it elsewhere in the window
    std::optional<Function> arrived; ///< what was saved, here or elsewhere, while a save was under way
    std::optional<TestEventService::Events> events;
    int generation = 0; ///< answers about what was open before are left out
    int testGeneration = 0;
    bool tested = false; ///< the result has something to show
    int lastTab = 0;     ///< when the program ended
    QPointer<TestEventDialog> eventDialog;

    FunctionHead *head;
    QualifiersButton *qualifiers;
    VersionLine *versionLine;
    DraftLine *drafts;
    QVBoxLayout *flashes;
    QSplitter *splitter;
    QTabWidget *tabs;
    CodeTab *code;
    ConfigurationTab *configuration;
    MonitoringTab *monitoring;
    EnvironmentsTab *environments;
    ResultPane *result;
    ResultShare *share;
    RunFollower *follower;
};

} // namespace lambdesk
