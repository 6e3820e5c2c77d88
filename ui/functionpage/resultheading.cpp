// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultheading.h"

#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/spinner.h>

#include <QLabel>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int markSize = 18;

QString wordsFor(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return ResultHeading::tr("Execution result: executing");
    case RunOutcome::Succeeded:
        return ResultHeading::tr("Execution result: succeeded");
    case RunOutcome::Failed:
        return ResultHeading::tr("Execution result: failed");
    case RunOutcome::Stopped:
        return ResultHeading::tr("Execution result: stopped");
    case RunOutcome::CutShort:
        return ResultHeading::tr("Execution result: cut short");
    }
    return {};
}

} // namespace

ResultHeading::ResultHeading(QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner(this))
    , m_mark(new IconLabel(IconName::Stop, &Theme::mutedText, markSize, this))
    , m_text(new QLabel(this))
    , m_logs(new LinkButton(tr("(logs)"), this))
    , m_stop(new SecondaryButton(tr("Stop"), this))
{
    makeLive(this);
    m_text->setObjectName(u"executionResult"_s);
    m_text->setFont(Theme::current().sectionFont);
    m_text->setTextFormat(Qt::PlainText);
    m_logs->setObjectName(u"logsLink"_s);
    m_logs->setToolTip(tr("Go to the log of this run in CloudWatch"));
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setToolTip(tr("End this run now"));
    connect(m_logs, &QPushButton::clicked, this, &ResultHeading::logsRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });

    auto *row = new FlowLayout(this);
    row->addWidget(m_spinner);
    row->addWidget(m_mark);
    row->addWidget(m_text);
    row->addWidget(m_logs);
    row->addStretch();
    row->addWidget(m_stop);
    // The line keeps its height when Stop goes.
    setMinimumHeight(m_stop->sizeHint().height());
    setOutcome(RunOutcome::Running);
}

void ResultHeading::setOutcome(RunOutcome outcome)
{
    showOutcome(outcome);
    say(wordsFor(outcome));
}

void ResultHeading::showOutcome(RunOutcome outcome)
{
    m_outcome = outcome;
    const bool running = outcome == RunOutcome::Running;
    m_spinner->setVisible(running);
    m_mark->setVisible(!running);
    m_stop->setVisible(running);
    m_stop->setEnabled(running);
    m_logs->setVisible(!running);
    drawMark();
}

void ResultHeading::setNotStarted()
{
    showOutcome(RunOutcome::Failed);
    say(tr("Execution result: not started"));
    m_logs->hide();
}

void ResultHeading::say(const QString &words)
{
    m_text->setText(words);
    if (isVisible())
        announce(this, words);
}

void ResultHeading::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announceAsItComes(this, m_text->text());
}

void ResultHeading::drawMark()
{
    if (m_outcome == RunOutcome::Succeeded)
        m_mark->setIcon(IconName::Check, &Theme::success);
    else if (m_outcome == RunOutcome::Failed)
        m_mark->setIcon(IconName::Warning, &Theme::error);
    else
        m_mark->setIcon(IconName::Stop, &Theme::mutedText);
}

} // namespace lambdesk
