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

namespace
{
constexpr int leastAroundResult = 380; ///< height of the page, with a tab above the result
constexpr int leastOfResult = 140;
} // namespace

ResultPane::ResultPane(QWidget *parent)
    : ScrollPage(new QWidget, parent)
    , m_view(new RunView(widget()))
{
    const Theme &theme = Theme::current();
    setObjectName(u"resultPane"_s);
    setLeastAround(leastAroundResult);
    setLeastHeight(leastOfResult);
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(readingMargins(0, theme.spaceSmall, theme.spaceSmall, theme.spaceSmall));
    column->addWidget(m_view);
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
