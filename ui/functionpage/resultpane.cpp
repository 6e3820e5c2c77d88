// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultpane.h"

#include "runview.h"

#include <ui/style/theme.h>
#include <ui/widgets/readingmargins.h>

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

ResultPane::ResultPane(QWidget *parent)
    : QScrollArea(parent)
{
    const Theme &theme = Theme::current();
    setObjectName(u"resultPane"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setProperty("scrollContent", true);
    m_view = new RunView(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(readingMargins(0, theme.spaceSmall, theme.spaceSmall, theme.spaceSmall));
    column->addWidget(m_view);
    setWidget(content);
}

void ResultPane::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

int ResultPane::headHeight() const
{
    const QMargins margins = widget()->layout()->contentsMargins();
    return margins.top() + m_view->headHeight() + margins.bottom();
}

} // namespace lambdesk
