// SPDX-License-Identifier: GPL-3.0-or-later
#include "runview.h"

#include "advicebox.h"
#include "failureadvice.h"
#include "logbox.h"
#include "payloadbox.h"
#include "resultheading.h"
#include "runtext.h"
#include "summarylist.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/turningrow.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace lambdesk
{

RunView::RunView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ResultHeading(this))
    , m_age(makePlainLabel(this, u"formerCodeNote"_s))
    , m_advice(new AdviceBox(this))
    , m_gist(new QLabel(this))
    , m_payload(new PayloadBox(tr("Execution result"), this))
    , m_columns(new QWidget(this))
    , m_summary(new SummaryList(m_columns))
    , m_logHeader(new SectionHeader(tr("Log output"), m_columns))
    , m_log(new LogBox(m_columns))
{
    const Theme &theme = Theme::current();
    m_age->setText(tr("The code has changed since: this is the result of the code as it was before."));
    m_age->setFont(theme.smallFont);
    m_age->setProperty("muted", true);
    m_age->hide();
    m_gist->setWordWrap(true);
    m_payload->box()->view()->setObjectName(u"resultText"_s);
    m_advice->hide();
    connect(m_heading, &ResultHeading::stopRequested, this, &RunView::stopRequested);
    connect(m_heading, &ResultHeading::logsRequested, this,
            [this] { Q_EMIT logsRequested(m_requestId, m_logProblem); });
    connect(m_advice, &AdviceBox::placeRequested, this, &RunView::placeRequested);

    setupColumns();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(m_heading);
    column->addWidget(m_age);
    column->addWidget(m_advice);
    column->addWidget(m_gist);
    column->addWidget(m_payload);
    column->addWidget(m_columns);
    column->addStretch(1);
}

void RunView::setupColumns()
{
    const Theme &theme = Theme::current();
    auto *copy = new QToolButton(m_columns);
    copy->setObjectName(u"copySummary"_s);
    copy->setIcon(icon(IconName::Copy));
    copy->setAccessibleName(tr("Copy Summary"));
    copy->setToolTip(tr("Copy"));
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setFixedHeight(theme.iconSize + theme.spaceSmall); // both headers are alike
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_summary->text()); });
    auto *summaryHeader = new SectionHeader(tr("Summary"), m_columns);
    summaryHeader->addButton(copy);
    m_logHeader->setGist(tr("What your code printed, between the platform's own lines."));

    auto *left = new QVBoxLayout;
    left->setSpacing(theme.spaceSmall);
    left->addWidget(summaryHeader);
    left->addWidget(m_summary);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme.spaceSmall);
    right->addWidget(m_logHeader);
    right->addWidget(m_log);
    right->addStretch(1);
    auto *row = new TurningRow(m_columns);
    row->setSpacing(theme.spaceLarge);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
}

void RunView::showExecuting(const QString &eventName)
{
    m_requestId.clear();
    m_runCode.clear();
    showAge();
    m_heading->setOutcome(RunOutcome::Running);
    m_advice->hide();
    m_gist->setText(tr("The result appears here as soon as the function has answered."));
    m_payload->setPlaceholder({});
    m_summary->clear(eventName);
    m_log->clear();
    showDetails(true);
}

void RunView::appendLog(const QByteArray &bytes)
{
    m_log->append(bytes);
}

void RunView::showRun(const RunRecord &run, const FunctionContext &function)
{
    m_requestId = run.summary.requestId;
    m_logProblem = logProblemOf(run);
    m_runCode = run.summary.version == u"$LATEST"_s ? run.codeSha256 : QByteArray();
    showAge();
    m_heading->setOutcome(run.summary.outcome);
    const auto advice = adviseOnFailure(run, function);
    if (advice)
        m_advice->setAdvice(*advice, advice->place && function.canShow(advice->place->file) &&
                                         run.codeSha256 == function.codeSha256);
    m_advice->setVisible(advice.has_value());
    const bool hasResult =
        run.summary.outcome != RunOutcome::Stopped && run.summary.outcome != RunOutcome::CutShort;
    if (!hasResult) {
        m_gist->setText(run.summary.outcome == RunOutcome::CutShort
                            ? cutShortText()
                            : tr("The run was stopped before it returned a result."));
        m_payload->setPlaceholder({});
    } else {
        m_gist->setText(advice ? tr("The area below shows the error that was reported.")
                               : tr("The area below shows the result that your function returned."));
        m_payload->setPayload(run.payload.isEmpty() ? "null"_ba : run.payload);
    }
    m_summary->setRun(run);
    m_log->finish(run);
    showDetails(true);
    m_payload->setVisible(hasResult);
}

void RunView::setPresentCode(const QByteArray &sha256)
{
    m_presentCode = sha256;
    showAge();
}

void RunView::showAge()
{
    m_age->setVisible(!m_runCode.isEmpty() && !m_presentCode.isEmpty() && m_runCode != m_presentCode);
}

int RunView::headHeight() const
{
    int height = m_heading->sizeHint().height();
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_age, m_advice}) {
        if (!part->isHidden())
            height += layout()->spacing() + part->heightForWidth(width());
    }
    return height;
}

void RunView::showRefusal(const Error &error)
{
    m_requestId.clear();
    m_runCode.clear();
    showAge();
    m_heading->setNotStarted();
    m_advice->setAdvice({tr("The function could not be run"), error.message, error.detail, {}}, false);
    m_advice->show();
    m_gist->setText({});
    showDetails(false);
}

void RunView::showDetails(bool shown)
{
    m_gist->setVisible(shown);
    m_payload->setVisible(shown);
    m_columns->setVisible(shown);
}

} // namespace lambdesk
