// SPDX-License-Identifier: GPL-3.0-or-later
#include "neweventsbutton.h"

#include <ui/style/theme.h>

using namespace Qt::StringLiterals;

namespace lambdesk
{

NewEventsButton::NewEventsButton(QWidget *parent)
    : PrimaryButton(QString(), parent)
{
    setObjectName(u"newEventsButton"_s);
    setToolTip(tr("Go to the end and follow"));
    setAutoDefault(false);
    hide();
}

void NewEventsButton::setCount(qint64 count)
{
    setVisible(count > 0);
    if (count == m_count)
        return;
    m_count = count;
    setText(tr("%Ln new event(s) ↓", nullptr, int(count)));
}

void NewEventsButton::place(const QRect &area)
{
    if (isHidden())
        return;
    adjustSize();
    move(area.center().x() - width() / 2, area.bottom() - height() - Theme::current().spaceMedium);
    raise();
}

} // namespace lambdesk
