// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentstab.h"

#include "environmentcard.h"
#include "environmentsmodel.h"

#include <model/runner/runservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/listtext.h>

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

EnvironmentsTab::EnvironmentsTab(RunService &runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_model(new EnvironmentsModel(this))
    , m_cards(new QListView(this))
    , m_counts(new QLabel(this))
    , m_empty(new EmptyState(
          tr("No execution environment is alive. Press Test to start one: it stays, frozen, for the next "
             "runs, until it has been idle for a while or the function changes."),
          u"noEnvironments"_s, this))
    , m_coldStart(new SecondaryButton(tr("Force cold start"), this))
{
    const Theme &theme = Theme::current();
    setupCards();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(makeStrip());
    column->addWidget(m_empty, 1);
    column->addWidget(m_cards, 1);
    m_seconds.setInterval(std::chrono::seconds(1));
    connect(&m_seconds, &QTimer::timeout, this, &EnvironmentsTab::tellTime);
    connect(&m_runs, &RunService::environmentsChanged, this,
            [this](const FunctionName &function, const QList<EnvironmentStatus> &environments) {
                if (m_isWatching && m_function == function)
                    take(environments);
            });
    showCounts();
}

EnvironmentsTab::~EnvironmentsTab()
{
    setWatching(false);
}

QWidget *EnvironmentsTab::makeStrip()
{
    m_counts->setObjectName(u"environmentCounts"_s);
    m_counts->setWordWrap(true);
    m_coldStart->setObjectName(u"endEnvironmentsButton"_s);
    m_coldStart->setToolTip(tr("End these environments, busy ones once they have answered"));
    connect(m_coldStart, &QPushButton::clicked, this, &EnvironmentsTab::forceColdStartRequested);
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_counts, 1);
    row->addWidget(m_coldStart);
    return strip;
}

void EnvironmentsTab::setupCards()
{
    m_cards->setObjectName(u"environmentCards"_s);
    m_cards->setAccessibleName(tr("Execution environments"));
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new EnvironmentCard(m_cards));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setFlow(QListView::LeftToRight);
    m_cards->setWrapping(true);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setSpacing(Theme::current().spaceTiny);
    m_cards->setMouseTracking(true);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void EnvironmentsTab::setFunction(const std::optional<FunctionName> &function)
{
    const bool wasWatching = m_isWatching;
    setWatching(false);
    m_function = function;
    take({});
    setWatching(wasWatching || isVisible());
}

void EnvironmentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setWatching(true);
}

void EnvironmentsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setWatching(false);
}

void EnvironmentsTab::setWatching(bool watching)
{
    if (watching == m_isWatching || !m_function)
        return;
    m_isWatching = watching;
    if (watching) {
        m_runs.watchEnvironments(*m_function);
        m_seconds.start();
    } else {
        m_runs.unwatchEnvironments(*m_function);
        m_seconds.stop();
    }
}

void EnvironmentsTab::take(const QList<EnvironmentStatus> &environments)
{
    tellTime();
    m_model->setEnvironments(environments);
    showCounts();
}

void EnvironmentsTab::tellTime()
{
    QElapsedTimer now;
    now.start();
    m_model->setNow(now.msecsSinceReference());
}

void EnvironmentsTab::showCounts()
{
    const int all = m_model->rowCount();
    m_cards->setVisible(all > 0);
    m_empty->setVisible(all == 0);
    m_coldStart->setEnabled(all > 0);
    m_counts->setVisible(all > 0);
    using State = EnvironmentStatus::State;
    QStringList parts;
    const auto count = [this](State state) { return m_model->count(state); };
    if (const int running = count(State::Running))
        parts << tr("%n running", nullptr, running);
    if (const int initializing = count(State::Initializing))
        parts << tr("%n initializing", nullptr, initializing);
    if (const int frozen = count(State::Frozen))
        parts << tr("%n frozen", nullptr, frozen);
    if (const int ahead = count(State::StartedAhead))
        parts << tr("%n started ahead of need", nullptr, ahead);
    if (const int ending = count(State::Ending))
        parts << tr("%n being ended", nullptr, ending);
    //: %1: how many of them do what, as “1 running, 2 frozen”
    m_counts->setText(tr("%n execution environment(s): %1", nullptr, all).arg(listText(parts)));
}

} // namespace lambdesk
