// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerangefield.h"

#include <model/logs/filterpattern.h>

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lambdesk
{

class HitSource;
class LinkButton;
class PatternField;
class PrimaryButton;
class SecondaryButton;

/// Filter pattern, time range, Search or Cancel; and what a search came to: its hits, and the way from one to
/// the next.
class SearchBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchBar(QWidget *parent = nullptr);

    void setZone(TimeZoneChoice zone);
    void setText(const QString &pattern);
    QString text() const;
    void setRange(LogTime from, LogTime to);
    void focusPattern();
    /// Takes away what is typed in the pattern's field, and what was found for it, if the field has the
    /// keyboard; false when there is nothing to take away.
    bool clearPattern();
    /// The search whose count and progress are shown; none any more with null.
    void setSearch(HitSource *hits);
    /// Label of the way back from the hits (`Back to the stream`); empty where there is none.
    void setWayBack(const QString &label);

Q_SIGNALS:
    void searchRequested(const lambdesk::FilterPattern &pattern,
                         const lambdesk::TimeRangeField::Range &range);
    /// The pattern is empty and the range is everything.
    void cleared();
    void backRequested();
    void nextRequested();
    void previousRequested();

private:
    void setupButtons();
    void submit();
    void showState();

    PatternField *m_pattern;
    TimeRangeField *m_range;
    PrimaryButton *m_search;
    SecondaryButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    LinkButton *m_back;
    QWidget *m_state; ///< the line of what a search came to
    HitSource *m_hits = nullptr;
};

} // namespace lambdesk
