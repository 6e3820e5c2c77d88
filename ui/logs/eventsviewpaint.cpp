// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsview.h"

#include "eventsheader.h"
#include "kindlook.h"
#include "runfolds.h"

#include <ui/style/theme.h>

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace lambdesk
{

void EventsView::setupColumns()
{
    m_painter.setColumns(
        EventColumns::of(Theme::current().codeFont, viewport()->width(), m_origin != Origin::Hidden));
    EventLayout::Options options = m_layout.options();
    options.columns = columns().messageCharacters();
    m_layout.setOptions(options);
    m_header->setColumns(columns(), options.zone);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), frameWidth(), area.width(), area.top() - frameWidth());
}

EventPainter::Look EventsView::lookOf(const EventGeometry::Line &line, const QList<Rows> &selected) const
{
    EventPainter::Look look;
    look.selected = hasRow(selected, line.row);
    look.current = line.row == m_current && hasFocus();
    look.marked = line.row >= m_marked.first && line.row < m_marked.end;
    look.expanded = m_layout.isExpanded(line.row);
    look.currentNode = m_node;
    const LogRun *run = m_runs ? m_runs->runAt(line.row) : nullptr;
    if (run && !line.folded) {
        using Bracket = EventPainter::Bracket;
        const bool last = !run->running && line.row + 1 == run->endRow;
        look.loneRow = run->firstRow + 1 == run->endRow;
        look.bracket = line.row == run->firstRow ? Bracket::First : (last ? Bracket::Last : Bracket::Inside);
    }
    return look;
}

void EventsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(Theme::current().codeFont);
    painter.fillRect(event->rect(), Theme::current().page);
    if (lines().isEmpty()) {
        painter.setFont(Theme::current().bodyFont);
        painter.setPen(Theme::current().mutedText);
        const int margin = Theme::current().spaceLarge;
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const QList<Rows> selected = selectedRows();
    for (const EventGeometry::Line &line : lines()) {
        const QRect area = areaOf(line);
        if (!area.intersects(event->rect()))
            continue;
        const EventShape *shape = m_layout.shape(line.row);
        if (line.folded)
            m_painter.paintRun(painter, area, shape, m_runs->runAt(line.row), lookOf(line, selected));
        else
            m_painter.paintEvent(painter, area, shape, lookOf(line, selected));
    }
}

QRect EventsView::areaOf(const EventGeometry::Line &line) const
{
    return {0, line.y, viewport()->width(), line.height};
}

QString EventsView::textOf(const EventGeometry::Line &line)
{
    const EventShape *shape = m_layout.shape(line.row);
    if (!shape)
        return tr("Loading …");
    QStringList parts{shape->timeText};
    if (line.folded) {
        if (const LogRun *run = m_runs->runAt(line.row))
            parts << runText(*run);
        return parts.join(u' ');
    }
    if (m_origin != Origin::Hidden)
        parts << shape->stream;
    if (!shape->note.isEmpty())
        parts << shape->note;
    if (const EventSource::Event *event = m_source->event(line.row))
        parts << textOfEvent(event->hit.event.message.left(mostSpokenBytes), {}).text;
    return parts.join(u' ');
}

qsizetype EventsView::nodeLine(const EventGeometry::Line &line, const EventShape *shape) const
{
    if (!shape || line.row != m_current || m_node < 0 || line.folded)
        return -1;
    const auto node = std::find_if(shape->lines.cbegin(), shape->lines.cend(),
                                   [this](const auto &each) { return each.node == m_node; });
    return node == shape->lines.cend() ? -1 : node - shape->lines.cbegin();
}

QString EventsView::spokenText(const EventGeometry::Line &line)
{
    const EventShape *shape = m_layout.shape(line.row);
    const qsizetype node = nodeLine(line, shape);
    if (node < 0)
        return textOf(line);
    QString text = shape->lines.at(node).text;
    // It goes on in lines of its own where it is wrapped.
    for (qsizetype next = node + 1; next < shape->lines.size() && shape->lines.at(next).node < 0; ++next)
        text += shape->lines.at(next).text;
    return text;
}

std::optional<bool> EventsView::isOpen(const EventGeometry::Line &line)
{
    if (line.folded)
        return false;
    const EventShape *shape = m_layout.shape(line.row);
    const qsizetype node = nodeLine(line, shape);
    if (node < 0)
        return isExpanded(line.row);
    const EventShape::Line &it = shape->lines.at(node);
    return it.opens ? std::optional(!it.closed) : std::nullopt;
}

void EventsView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    m_painter.forget();
    m_layout.forget();
    setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
    relayout();
}

} // namespace lambdesk
