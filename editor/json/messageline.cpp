// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageline.h"

#include <editor/editortheme.h>

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace lambdesk
{

namespace
{
constexpr int padding = 8;
constexpr int signSize = 8;
} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("editorMessage"));
    setAccessibleName(tr("Message"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void MessageLine::showProblem(const QString &message)
{
    showMessage(message, true);
}

void MessageLine::showGood(const QString &message)
{
    showMessage(message, false);
}

void MessageLine::showMessage(const QString &message, bool isProblem)
{
    m_isProblem = isProblem;
    setText(message);
    setAccessibleName(message.isEmpty() ? tr("Message") : message);
    setToolTip(isProblem ? tr("Go to this place") : QString());
    setCursor(isProblem ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setEnabled(isProblem);
    update();
}

void MessageLine::setColours(const EditorTheme &theme)
{
    m_problem = theme.error;
    m_problemPaper = theme.problemPaper;
    m_good = theme.marginText;
    m_goodPaper = theme.marginPaper;
    update();
}

QSize MessageLine::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + signSize + 3 * padding,
                 fontMetrics().height() + padding);
}

QSize MessageLine::minimumSizeHint() const
{
    return QSize(0, sizeHint().height());
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_isProblem ? m_problemPaper : m_goodPaper);
    painter.setPen(m_isProblem ? m_problem : m_good);
    painter.setLayoutDirection(layoutDirection()); // which turns alignments round
    const auto mirrored = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    int start = padding;
    if (m_isProblem) {
        painter.setBrush(m_problem);
        painter.drawEllipse(mirrored(QRect(start, (height() - signSize) / 2, signSize, signSize)));
        start += signSize + padding;
    }
    const QRect place = mirrored(rect().adjusted(start, 0, -padding, 0));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace lambdesk
