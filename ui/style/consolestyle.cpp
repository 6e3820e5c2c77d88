// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolestyle.h"

#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace lambdesk
{

namespace
{
constexpr int sortingArrow = 9; ///< as the style sheet has it
constexpr int tabArrowWidth = 22;

/// The style sheet gives it another border while it has the focus.
bool isFramedByRule(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}
} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    ++m_depth;
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    --m_depth;
    if (m_depth > 0)
        return size;
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ButtonMargin:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IconViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_LineEditIconMargin:
    case PM_MessageBoxIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_ScrollBarExtent:
    case PM_ScrollBarSliderMin:
    case PM_SplitterWidth:
    case PM_TreeViewIndentation:
    case PM_HeaderMargin:
    case PM_HeaderMarkSize:
    case PM_FocusFrameHMargin:
    case PM_TextCursorWidth:
        return size > 0 ? qMax(1, Theme::current().px(size)) : size;
    case PM_TabBarScrollButtonWidth:
        return Theme::current().px(tabArrowWidth);
    default:
        return size;
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Where a style sheet has rules for the arrow that says how a table is sorted, Qt takes its width off
    // each column's title, but asks for it only where the table is sorted.
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type == CT_HeaderSection && header && header->orientation == Qt::Horizontal &&
        header->sortIndicator == QStyleOptionHeader::None)
        size.rwidth() += Theme::current().px(sortingArrow);
    return size;
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Fusion lays a shade over the text, which takes from its contrast and looks like a button.
    if (!option->state.testFlag(State_KeyboardFocusChange) || isFramedByRule(widget))
        return;
    painter->save();
    painter->setPen(QPen(Theme::current().focus, 1));
    painter->setBrush(Qt::NoBrush);
    const int aside = option->state.testFlag(State_Item) ? 2 : 0; // beside the text, in the item's padding
    painter->drawRect(option->rect.adjusted(-aside, 0, aside - 1, -1));
    painter->restore();
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animate:
        return Theme::current().lessMotion ? 0 : 1;
    case SH_Widget_Animation_Duration:
        return Theme::current().duration;
    case SH_Menu_FlashTriggeredItem:
    case SH_TabBar_PreferNoArrows: // tabs that don't fit would be cut
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// Qt looks through the folders of the desktop's icons for it, for every field anew.
QIcon ConsoleStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                 const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? icon(IconName::Close, &Theme::mutedText)
                                           : QProxyStyle::standardIcon(which, option, widget);
}

} // namespace lambdesk
