// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <QObject>

class QWidget;

namespace lambdesk::bench
{

/// Notes what is painted of a widget and its parts.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(const QWidget &widget);

    /// Whether something was painted since it was asked last.
    bool take();
    /// Turns the event loop until something is on the screen that wasn't asked for yet.
    void await();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QWidget &m_widget;
    bool m_isPainted = false;
};

} // namespace lambdesk::bench
