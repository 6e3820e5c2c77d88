// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replacedcode.h"

#include <model/functions/removedfunction.h>

#include <QWidget>

#include <functional>
#include <memory>

namespace lambdesk
{

struct RunSpan;
struct Services;

/// The page of one function: Test, Actions, the tabs Code, Configuration and Monitoring, and the result of
/// the newest test below them. The breadcrumb above it is the window's.
class FunctionPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Notice {
        None,
        Restored, ///< goes to the tab that was shown when the program ended
        Created   ///< shows the banner that greets a new function
    };

    explicit FunctionPage(const Services &services, QWidget *parent = nullptr);
    ~FunctionPage() override;

    /// Shows the function of that name; what was shown before is forgotten, so ask first with askToLeave().
    void open(const FunctionName &name, Notice notice = Notice::None);

    /// Shows a run of the function, on its Monitoring tab.
    void showRun(const RunSpan &run);

    /// The request id of the run whose result is shown; empty while there is none.
    QString shownRun() const;
    /// Shows the run's result, and follows it while it goes on.
    void showResultOf(const QString &requestId);

    /// Offers to replace the function's code by the file or folder.
    void replaceCode(const QString &path);

    /// An Undo in this window has given the function that is shown its former code: what is typed stays.
    void showFormerCode(const Function &function);

    bool hasUnsavedChanges() const;
    /// What its parts need at least, whatever they would like: code and result share what there is.
    int heightForWidth(int width) const override;
    /// From now on until that is taken back, the function goes because the user has asked for it somewhere
    /// else in this window, where what came of it is told, too.
    void expectRemoval(bool expected);

    /// Has what is unsaved in the workspace before anything that is asked of it from now on: for a page that
    /// goes without a question.
    void keepUnsavedChanges();
    /// Calls `proceed` at once when nothing is unsaved, else after the user chose Save (and saving worked) or
    /// Discard. On Cancel it is never called. `why` is a sentence that the question has, where the user
    /// didn't ask to go from here.
    void askToLeave(std::function<void()> proceed, const QString &why = {});

Q_SIGNALS:
    /// Another function is to be opened, the copy that Duplicate made.
    void functionRequested(const lambdesk::FunctionName &name);
    /// The log of a run is to be shown; `reason` is why it wrote none, where that is known.
    void logsRequested(const QString &requestId, const QString &reason);
    /// The log streams of the function are to be shown.
    void logStreamsRequested(const lambdesk::FunctionName &name);
    /// The user has replaced its code here, or gone back to a former one.
    void codeReplaced(const lambdesk::ReplacedCode &replaced);
    /// The user has deleted it here.
    void functionRemoved(const lambdesk::RemovedFunction &removed);
    /// The function was deleted, here or elsewhere. `notice` tells whom that surprises; it is empty when it
    /// was done here.
    void functionGone(const QString &notice);
    /// What is shown has another name: that of the function, or `NAME:QUALIFIER`.
    void titleChanged(const QString &title);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lambdesk
