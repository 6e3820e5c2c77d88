// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpage.h"

#include "dialogsize.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace lambdesk
{

FormPage::FormPage(QWidget *content, QWidget *parent)
    : ScrollPage(content, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FormPage::heightForWidth(int width) const
{
    const QLayout *content = widget()->layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                        : content->totalSizeHint().height();
}

QSize FormPage::sizeHint() const
{
    return widget()->layout()->totalSizeHint();
}

QSize FormPage::minimumSizeHint() const
{
    const QSize least = widget()->layout()->totalMinimumSize();
    // The other half is for the heading and the buttons.
    return {least.width() + verticalScrollBar()->sizeHint().width(),
            qMin(least.height(), roomOnScreen(*window()).height() / 2)};
}

bool FormPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        // Once the content has got to know its parts' sizes.
        QMetaObject::invokeMethod(this, &FormPage::grow, Qt::QueuedConnection);
    }
    return ScrollPage::eventFilter(watched, event);
}

/// With what has come into it, as the words about a mistake.
void FormPage::grow()
{
    const int before = m_needed;
    m_needed = heightForWidth(width());
    if (m_needed > qMax(before, height()) && isVisible() && !window()->isMaximized())
        growToContents(*window());
}

} // namespace lambdesk
