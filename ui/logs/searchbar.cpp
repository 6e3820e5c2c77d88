// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbar.h"

#include "hitsource.h"
#include "patternfield.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/keytext.h>

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int progressSteps = 1000;
constexpr int leastOfPattern = 220;

TimeRangeField::Offer timesOfSearches()
{
    return {u"timeRange"_s, u"range"_s, {5, 30, 60, 12 * 60, 24 * 60}, true};
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_pattern(new PatternField(this))
    , m_range(new TimeRangeField(timesOfSearches(), this))
    , m_search(new PrimaryButton(tr("Search"), this))
    , m_cancel(new SecondaryButton(tr("Cancel"), this))
    , m_progress(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_back(new LinkButton(QString(), this))
    , m_state(new QWidget(this))
{
    const Theme &theme = Theme::current();
    setupButtons();
    m_pattern->setMinimumWidth(theme.px(leastOfPattern));
    auto *fieldStrip = new QWidget(this);
    auto *fields = new FlowLayout(fieldStrip);
    for (QWidget *each : {static_cast<QWidget *>(m_pattern), static_cast<QWidget *>(m_range),
                          static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_cancel)}) {
        fields->addWidget(each);
        fields->setAlignment(each, Qt::AlignTop);
    }
    auto *state = new FlowLayout(m_state);
    state->addWidget(m_count);
    state->addWidget(m_previous);
    state->addWidget(m_next);
    state->addWidget(m_progress);
    state->addStretch();
    state->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceTiny);
    column->addWidget(fieldStrip);
    column->addWidget(m_state);
    connect(m_pattern, &PatternField::submitted, this, &SearchBar::submit);
    // What was found for a pattern doesn't outlast it.
    connect(m_pattern, &PatternField::emptied, this, [this] {
        if (m_hits)
            submit();
    });
    connect(m_range, &TimeRangeField::chosen, this, &SearchBar::submit);
    showState();
}

void SearchBar::setupButtons()
{
    m_search->setObjectName(u"searchButton"_s);
    m_search->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelSearch"_s);
    m_back->setObjectName(u"backToStream"_s);
    m_back->hide();
    m_progress->setObjectName(u"searchProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(Theme::current().progressWidth, Theme::current().spaceSmall);
    m_count->setObjectName(u"hitCount"_s);
    makeLive(m_count);
    const auto setup = [](QToolButton *button, IconName name, const QString &objectName, const QString &text,
                          const QString &tip) {
        button->setObjectName(objectName);
        button->setIcon(icon(name));
        button->setAccessibleName(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::TabFocus);
    };
    setup(m_previous, IconName::CaretUp, u"previousHit"_s, tr("Previous hit"),
          tr("Previous hit (%1)").arg(keyText(Qt::SHIFT | Qt::Key_F3)));
    setup(m_next, IconName::CaretDown, u"nextHit"_s, tr("Next hit"),
          tr("Next hit (%1)").arg(keyText(Qt::Key_F3)));
    connect(m_search, &QPushButton::clicked, this, &SearchBar::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_hits)
            m_hits->cancel();
    });
    connect(m_back, &QPushButton::clicked, this, &SearchBar::backRequested);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::nextRequested);
}

void SearchBar::setZone(TimeZoneChoice zone)
{
    m_range->setZone(zone);
}

void SearchBar::setText(const QString &pattern)
{
    m_pattern->setText(pattern);
    m_range->setAll();
}

void SearchBar::setRange(LogTime from, LogTime to)
{
    m_range->setCustom(from, to);
}

QString SearchBar::text() const
{
    return m_pattern->text();
}

void SearchBar::focusPattern()
{
    m_pattern->setFocus(Qt::ShortcutFocusReason);
}

bool SearchBar::clearPattern()
{
    return m_pattern->hasFocus() && m_pattern->clear();
}

void SearchBar::setWayBack(const QString &label)
{
    m_back->setText(label);
    m_back->setVisible(!label.isEmpty());
    showState();
}

void SearchBar::submit()
{
    const auto pattern = m_pattern->pattern();
    if (!pattern)
        return;
    if (pattern->isEmpty() && m_range->isAll())
        Q_EMIT cleared();
    else
        Q_EMIT searchRequested(*pattern, m_range->range(QDateTime::currentMSecsSinceEpoch()));
}

void SearchBar::setSearch(HitSource *hits)
{
    if (m_hits)
        disconnect(m_hits, nullptr, this, nullptr);
    m_hits = hits;
    m_progress->setValue(0);
    if (m_hits) {
        connect(m_hits, &HitSource::rangeChanged, this, &SearchBar::showState);
        connect(m_hits, &HitSource::finished, this, [this] {
            showState();
            announce(m_count, m_count->text());
        });
        connect(m_hits, &HitSource::progressed, this,
                [this](double share) { m_progress->setValue(int(share * progressSteps)); });
    }
    showState();
}

void SearchBar::showState()
{
    const bool searching = m_hits && m_hits->isSearching();
    const qint64 count = m_hits ? m_hits->endRow() : 0;
    m_cancel->setVisible(searching);
    m_progress->setVisible(searching);
    m_count->setVisible(m_hits);
    m_state->setVisible(m_hits || !m_back->text().isEmpty()); // it would take its space empty, too
    m_previous->setVisible(m_hits);
    m_next->setVisible(m_hits);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_hits && m_hits->isFull())
        m_count->setText(tr("The first %1 events found").arg(QLocale().toString(count)));
    else
        m_count->setText(tr("%Ln event(s) found", nullptr, int(count)));
}

} // namespace lambdesk
