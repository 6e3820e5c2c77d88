// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleeventsview.h"

#include "eventsview.h"

#include <QAccessibleWidget>

#include <QHash>

#include <algorithm>
#include <optional>

namespace lambdesk
{

namespace
{

/// A row of the view, as long as it is in sight.
class AccessibleEvent final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleEvent(EventsView *view, qint64 row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && line(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const EventGeometry::Line *shown = line();
        return kind == QAccessible::Name && shown ? m_view->spokenText(*shown) : QString();
    }
    QRect rect() const override
    {
        const EventGeometry::Line *shown = line();
        if (!shown)
            return {};
        const QRect area = m_view->areaOf(*shown);
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const EventGeometry::Line *shown = line();
        const std::optional<bool> isOpen = shown ? m_view->isOpen(*shown) : std::nullopt;
        state.focusable = state.selectable = true;
        if (isOpen) {
            state.expandable = true;
            state.expanded = *isOpen;
            state.collapsed = !*isOpen;
        }
        state.invisible = !shown || !m_view->isVisible();
        state.focused = m_view->hasFocus() && m_view->currentRow() == m_row;
        state.multiSelectable = true;
        state.selected = hasRow(m_view->selectedRows(), m_row);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        const EventGeometry::Line *shown = line();
        if (name != pressAction() || !shown)
            return;
        if (shown->folded)
            m_view->toggleFold(m_row);
        else
            m_view->setExpanded(m_row, !m_view->isExpanded(m_row));
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const EventGeometry::Line *line() const
    {
        const auto &lines = m_view->lines();
        const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                        [this](const auto &each) { return each.row == m_row; });
        return found == lines.cend() ? nullptr : &*found;
    }

    QPointer<EventsView> m_view;
    qint64 m_row;
};

class AccessibleEventsView final : public QAccessibleWidget
{
public:
    explicit AccessibleEventsView(EventsView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~AccessibleEventsView() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view->lines().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return itemOf(m_view->lines().at(index).row);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; child && i < childCount(); ++i) {
            const QAccessible::Id id = m_rows.value(m_view->lines().at(i).row);
            if (id && QAccessible::accessibleInterface(id) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *item = child(i); item && item->rect().contains(x, y))
                return item;
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (m_view->lines().at(i).row == m_view->currentRow())
                return child(i);
        }
        return nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description && childCount() > 0)
            return {}; // it tells why there are no events
        return kind == QAccessible::Value && focusChild() ? focusChild()->text(QAccessible::Name)
                                                          : QAccessibleWidget::text(kind);
    }

private:
    QAccessibleInterface *itemOf(qint64 row) const
    {
        if (const QAccessible::Id known = m_rows.value(row))
            return QAccessible::accessibleInterface(known);
        forgetHidden();
        auto *made = new AccessibleEvent(m_view, row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    void forgetHidden() const
    {
        constexpr qsizetype mostItems = 1000;
        if (m_rows.size() < mostItems)
            return;
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    EventsView *m_view;
    mutable QHash<qint64, QAccessible::Id> m_rows;
};

QAccessibleInterface *accessibleEventsView(const QString &className, QObject *object)
{
    if (className != QLatin1String("lambdesk::EventsView"))
        return nullptr;
    auto *view = qobject_cast<EventsView *>(object);
    return view ? new AccessibleEventsView(view) : nullptr;
}

} // namespace

void installAccessibleEventsView()
{
    QAccessible::installFactory(accessibleEventsView);
}

void announceCurrentEvent(EventsView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *current = shown ? shown->focusChild() : nullptr;
    if (!current)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(shown->indexOfChild(current));
    QAccessible::updateAccessibility(&event);
}

void announceEventChange(EventsView &view, qint64 row)
{
    if (!QAccessible::isActive())
        return;
    const auto &lines = view.lines();
    const auto line =
        std::find_if(lines.cbegin(), lines.cend(), [row](const auto &each) { return each.row == row; });
    if (line == lines.cend())
        return;
    const auto index = int(line - lines.cbegin());
    QAccessible::State changed;
    changed.expanded = changed.collapsed = true;
    QAccessibleStateChangeEvent opened(&view, changed);
    opened.setChild(index);
    QAccessible::updateAccessibility(&opened);
    QAccessibleEvent named(&view, QAccessible::NameChanged);
    named.setChild(index);
    QAccessible::updateAccessibility(&named);
}

} // namespace lambdesk
