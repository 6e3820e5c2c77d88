// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventspage.h"

#include "eventexport.h"
#include "eventsview.h"
#include "eventtools.h"
#include "hitsource.h"
#include "runfolds.h"
#include "streamenvironment.h"
#include "streamsource.h"

#include <ui/style/theme.h>
#include <ui/widgets/command.h>
#include <ui/widgets/elidedlabel.h>

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
constexpr int leastOfEvents = 190; ///< height, of some rows: with less around them the page scrolls
}

EventsPage::EventsPage(LogService &logs, QWidget *parent)
    : QWidget(parent)
    , m_logs(logs)
    , m_title(new ElidedLabel(this))
    , m_group(new ElidedLabel(this))
    , m_search(new SearchBar(this))
    , m_view(new EventsView(this))
    , m_tools(new EventTools(m_view, this))
    , m_export(new EventExport(m_view, this))
    , m_ended(new QLabel(tr("The execution environment that wrote this log stream has ended: nothing more is "
                            "added to it."),
                         this))
    , m_state(new QLabel(this))
{
    setObjectName(u"eventsPage"_s);
    setupWidgets();
    setupShortcuts();
    connectTools();
}

void EventsPage::setupWidgets()
{
    const Theme &theme = Theme::current();
    m_title->setObjectName(u"logStreamTitle"_s);
    m_title->setFont(theme.titleFont);
    m_group->setObjectName(u"logStreamGroup"_s);
    m_group->setProperty("muted", true);
    m_ended->setObjectName(u"environmentEnded"_s);
    m_ended->setProperty("muted", true);
    m_ended->setTextFormat(Qt::PlainText);
    m_ended->setWordWrap(true);
    m_ended->hide();
    m_state->setObjectName(u"eventsState"_s);
    m_state->setProperty("muted", true);
    m_state->setFont(theme.smallFont);
    m_search->setZone(m_tools->zone());
    m_view->setMinimumHeight(theme.px(leastOfEvents));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(m_title);
    column->addWidget(m_group);
    column->addWidget(m_search);
    column->addWidget(m_tools);
    column->addWidget(m_view, 1);
    column->addWidget(m_ended);
    column->addWidget(m_export);
    column->addWidget(m_state);
}

void EventsPage::setupShortcuts()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, auto effect) {
        QAction *action = addCommand(this, name, text, {keys});
        connect(action, &QAction::triggered, this, effect);
        return action;
    };
    add(u"findEventsCommand"_s, tr("Find events"), QKeySequence::Find, [this] { m_search->focusPattern(); });
    add(u"nextHitCommand"_s, tr("Next hit"), Qt::Key_F3, [this] { goToHit(1); });
    add(u"previousHitCommand"_s, tr("Previous hit"), Qt::SHIFT | Qt::Key_F3, [this] { goToHit(-1); });
    add(u"saveEventsCommand"_s, tr("Save events to a file"), QKeySequence::Save, [this] { saveRows(false); });
    // The view's and the pattern's own Escape come first.
    hideFromPalette(add(u"leaveSearchCommand"_s, tr("Stop the search, or go back to the events"),
                        Qt::Key_Escape, [this] { takeBack(); }));
}

void EventsPage::connectTools()
{
    connect(m_search, &SearchBar::searchRequested, this, &EventsPage::search);
    connect(m_search, &SearchBar::cleared, this, [this] {
        if (m_streamName.isEmpty())
            search(FilterPattern(), {});
        else
            showStreamAgain();
    });
    connect(m_search, &SearchBar::backRequested, this, [this] {
        if (m_view->source() == m_hits)
            showStreamAgain();
        else
            showHits();
    });
    connect(m_search, &SearchBar::nextRequested, this, [this] { goToHit(1); });
    connect(m_search, &SearchBar::previousRequested, this, [this] { goToHit(-1); });
    connect(m_tools, &EventTools::zoneChanged, m_search, &SearchBar::setZone);
    connect(m_tools, &EventTools::foldAllRequested, this, [this] {
        const auto &lines = m_view->lines();
        const EventsView::Rows rows = m_view->rows();
        if (m_runs)
            m_runs->foldAll(rows.first, rows.end, lines.isEmpty() ? rows.first : lines.first().row);
    });
    connect(m_tools, &EventTools::unfoldAllRequested, this, [this] {
        if (m_runs)
            m_runs->unfoldAll();
    });
    connect(m_tools, &EventTools::saveRequested, this, [this] { saveRows(false); });
    connect(m_tools, &EventTools::saveSelectionRequested, this, [this] { saveRows(true); });
    const auto copy = [this] { m_export->copySelection(EventExport::CopyAs::Text); };
    connect(m_tools, &EventTools::copyRequested, this, copy);
    connect(m_view, &EventsView::copyRequested, this, copy);
    connect(m_tools, &EventTools::copyAsJsonRequested, this,
            [this] { m_export->copySelection(EventExport::CopyAs::Json); });
    connect(m_tools, &EventTools::aroundRequested, this, &EventsPage::showAround);
    connect(m_tools, &EventTools::minutesAroundRequested, this, &EventsPage::showMinutesAround);
    connect(m_view, &EventsView::menuRequested, m_tools, &EventTools::openMenu);
    connect(m_view, &EventsView::linesChanged, this, &EventsPage::showState);
    connect(m_export, &EventExport::failed, this, &EventsPage::failed);
    connect(m_export, &EventExport::done, this, [this](const QString &words) { m_state->setText(words); });
}

void EventsPage::showState()
{
    const EventsView::Rows rows = m_view->rows();
    const qint64 count = rows.end - rows.first;
    QStringList parts;
    if (m_view->source())
        parts << tr("%Ln event(s)", nullptr, int(count));
    if (const qint64 selected = countRows(m_view->selectedRows()); selected > 1)
        parts << tr("%1 selected").arg(QLocale().toString(selected));
    if (m_view->source() && m_view->source() == m_stream) {
        if (m_view->isPaused())
            parts << tr("paused");
        else if (!m_environment || !m_environment->hasEnded())
            parts << (m_view->isFollowing() ? tr("following what arrives") : tr("holding still"));
    }
    m_state->setText(parts.join(u" · "_s));
    showEnd();
}

/// Below the events, where the next one would appear.
void EventsPage::showEnd()
{
    m_ended->setVisible(m_environment && m_environment->hasEnded() && m_view->source() == m_stream);
}

void EventsPage::focusView()
{
    m_view->setFocus();
}

void EventsPage::focusSearch()
{
    m_search->focusPattern();
}

void EventsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stream)
        m_stream->setWatched(true);
    if (m_environment)
        m_environment->setWatched(true);
}

void EventsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_stream)
        m_stream->setWatched(false);
    if (m_environment)
        m_environment->setWatched(false);
}

} // namespace lambdesk
