// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventcolumns.h"

#include <QWidget>

namespace lambdesk
{

/// Names the columns of an events view, above it.
class EventsHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit EventsHeader(QWidget *parent);

    void setColumns(const EventColumns &columns, TimeZoneChoice zone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EventColumns m_columns;
    TimeZoneChoice m_zone = TimeZoneChoice::Local;
};

} // namespace lambdesk
