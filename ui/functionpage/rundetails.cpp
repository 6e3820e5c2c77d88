// SPDX-License-Identifier: GPL-3.0-or-later
#include "rundetails.h"

#include "measuresmodel.h"
#include "payloadbox.h"
#include "runview.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/timetext.h>

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

RunDetails::RunDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_again(new SecondaryButton(tr("Run again with this event")))
    , m_event(new PayloadBox(tr("Event of the run")))
    , m_view(new RunView)
    , m_measuresModel(new MeasuresModel(this))
    , m_measures(new QTableView)
{
    const Theme &theme = Theme::current();
    setObjectName(u"runDetails"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_title->setFont(theme.boldFont);
    m_title->setTextFormat(Qt::PlainText);
    m_again->setObjectName(u"runAgainButton"_s);
    m_event->box()->view()->setObjectName(u"runEvent"_s);
    setupMeasures();
    connect(m_again, &QPushButton::clicked, this, [this] {
        Q_EMIT runAgainRequested(m_run->event, m_run->summary.eventName, m_run->summary.version);
    });
    connect(m_view, &RunView::placeRequested, this, &RunDetails::placeRequested);
    connect(m_view, &RunView::logsRequested, this, &RunDetails::logsRequested);

    auto *content = new QWidget(this);
    content->setProperty("scrollContent", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_again);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(readingMargins(0, theme.spaceSmall, theme.spaceSmall, theme.spaceSmall));
    column->setSpacing(theme.spaceSmall);
    column->addLayout(head);
    column->addWidget(new SectionHeader(tr("Event"), content));
    column->addWidget(m_event);
    column->addSpacing(theme.spaceSmall);
    column->addWidget(m_view);
    column->addWidget(new SectionHeader(tr("Enforced, simulated, skipped"), content));
    column->addWidget(m_measures);
    column->addStretch(1);
    setWidget(content);
}

void RunDetails::setupMeasures()
{
    m_measures->setObjectName(u"measuresTable"_s);
    m_measures->setAccessibleName(tr("Enforced, simulated, skipped"));
    m_measures->setModel(m_measuresModel);
    m_measures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_measures->setTabKeyNavigation(false);
    m_measures->setWordWrap(true);
    m_measures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_measures->verticalHeader()->hide();
    m_measures->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_measures->horizontalHeader()->setStretchLastSection(true);
    m_measures->horizontalHeader()->setHighlightSections(false);
    // Once both headers are done with what they do.
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(0);
    connect(later, &QTimer::timeout, this, &RunDetails::fitMeasures);
    for (const QHeaderView *header : {m_measures->verticalHeader(), m_measures->horizontalHeader()})
        connect(header, &QHeaderView::sectionResized, later, qOverload<>(&QTimer::start));
}

void RunDetails::showRun(const RunRecord &run, const FunctionContext &function)
{
    m_run = run;
    //: %1 is a time
    m_title->setText(tr("Run of %1, version %2").arg(timeText(run.summary.startedAt), run.summary.version));
    m_event->setPayload(run.event);
    m_view->showRun(run, function);
    m_measuresModel->setMeasures(run.measures);
    m_measures->resizeColumnToContents(MeasuresModel::WhatColumn);
    fitMeasures();
    verticalScrollBar()->setValue(0);
}

void RunDetails::fitMeasures()
{
    m_measures->resizeRowsToContents(); // by themselves they don't get lower where there is more room
    // As high as its rows: the details scroll as a whole.
    m_measures->setFixedHeight(m_measures->horizontalHeader()->sizeHint().height() +
                               m_measures->verticalHeader()->length() + 2 * m_measures->frameWidth() + 2);
}

} // namespace lambdesk
