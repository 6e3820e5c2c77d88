// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabwalk.h"

#include "tree.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QPixmap>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk::test
{

namespace
{

constexpr int mostStops = 500;
constexpr int mostSections = 10; ///< of a date and time, which Tab walks through
constexpr int surrounding = 4;   ///< pixels around a control in which its focus may show

/// With its surroundings: what is around it may show its focus for it.
QImage lookOf(QWidget *widget)
{
    QWidget *parent = widget->isWindow() ? nullptr : widget->parentWidget();
    const QRect place = widget->geometry().adjusted(-surrounding, -surrounding, surrounding, surrounding);
    return (parent ? parent->grab(place) : widget->grab()).toImage();
}

/// Tab belongs to the text there, and the description tells how to leave.
bool tellsAWayOut(const QWidget *widget)
{
    return widget && widget->accessibleDescription().contains(u"press Esc, then Tab"_s);
}

} // namespace

TabWalk::TabWalk(QWidget &window, Direction direction)
    : m_window(window)
    , m_direction(direction)
{
    // Some styles show the focus only to those who have pressed Tab.
    step();
    if (!focus()) {
        m_problems << u"Tab gives the focus to nothing in %1"_s.arg(describe(&window));
        return;
    }
    while (m_stops.size() < mostStops) {
        QWidget *here = focus();
        if (!here) {
            m_problems << u"the focus gets lost after %1"_s.arg(describe(m_stops.last().widget));
            return;
        }
        // A round may begin with what Tab never comes to again.
        if (const int known = indexOf(here); known >= 0) {
            m_stops.remove(0, known);
            if (widgets().contains(nullptr))
                m_problems << u"what had the focus in %1 went meanwhile"_s.arg(describe(&window));
            return;
        }
        m_stops.append({here, lookOf(here), {}});
        if (!step()) {
            m_stops.last().unfocused = m_stops.last().focused.copy();
            m_problems << u"%1 keeps the focus, and its description tells no way out"_s.arg(describe(here));
            return;
        }
        m_stops.last().unfocused = lookOf(here);
    }
    m_problems << u"the focus never comes round"_s;
}

bool TabWalk::step()
{
    const QWidget *before = focus();
    if (tellsAWayOut(before))
        press(Qt::Key_Escape);
    const int presses = qobject_cast<const QAbstractSpinBox *>(before) ? mostSections : 1;
    for (int i = 0; i < presses && focus() == before; ++i) {
        if (m_direction == Direction::Forward)
            press(Qt::Key_Tab);
        else
            press(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    return focus() != before;
}

void TabWalk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.windowHandle(), key, modifiers);
    // The keys that were held are let go, else what is chosen next would be added to what is chosen.
    if (modifiers)
        QTest::keyRelease(m_window.windowHandle(), Qt::Key_Shift, Qt::NoModifier);
}

QWidget *TabWalk::focus() const
{
    QWidget *widget = QApplication::focusWidget();
    return widget && widget->window() == &m_window ? widget : nullptr;
}

int TabWalk::indexOf(const QWidget *widget) const
{
    const auto found = std::find_if(m_stops.cbegin(), m_stops.cend(),
                                    [widget](const Stop &stop) { return stop.widget == widget; });
    return found == m_stops.cend() ? -1 : int(found - m_stops.cbegin());
}

bool TabWalk::visits(const QWidget *widget) const
{
    return indexOf(widget) >= 0;
}

QList<QWidget *> TabWalk::widgets() const
{
    QList<QWidget *> widgets;
    for (const Stop &stop : m_stops)
        widgets << stop.widget;
    return widgets;
}

} // namespace lambdesk::test
