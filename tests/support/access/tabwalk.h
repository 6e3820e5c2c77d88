// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace lambdesk::test
{

/// One round through a window by real presses of Tab, or Shift+Tab, until the focus comes to where it was.
class TabWalk
{
public:
    enum class Direction { Forward, Backward };

    struct Stop {
        QPointer<QWidget> widget; ///< null once it is gone
        QImage focused;
        QImage unfocused;
    };

    /// The window is shown and active.
    TabWalk(QWidget &window, Direction direction);

    const QList<Stop> &stops() const { return m_stops; }
    QList<QWidget *> widgets() const;
    bool visits(const QWidget *widget) const;
    /// Why the round didn't come to an end; empty when it did.
    const QStringList &problems() const { return m_problems; }

private:
    bool step();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QWidget *focus() const;
    int indexOf(const QWidget *widget) const;

    QWidget &m_window;
    const Direction m_direction;
    QList<Stop> m_stops;
    QStringList m_problems;
};

} // namespace lambdesk::test
