// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsize.h"

#include <ui/style/theme.h>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace lambdesk
{

int widthOnScreen(const QWidget &dialog, int wanted)
{
    return qMin(wanted, dialog.screen()->availableSize().width() - 2 * Theme::current().spaceLarge);
}

QSize roomOnScreen(const QWidget &dialog)
{
    QSize frame = dialog.frameGeometry().size() - dialog.size();
    // It isn't known before the dialog is shown.
    frame = frame.expandedTo({0, dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight)});
    return dialog.screen()->availableSize() - frame;
}

void growToContents(QWidget &dialog)
{
    QLayout *layout = dialog.layout();
    layout->activate(); // what it needs at least is another size by now
    QSize size = dialog.size().expandedTo(layout->totalMinimumSize());
    if (layout->hasHeightForWidth())
        size.setHeight(qMax(size.height(), layout->totalHeightForWidth(size.width())));
    dialog.resize(size.boundedTo(roomOnScreen(dialog)));
}

void fitToContents(QWidget &dialog)
{
    // From the innermost: each tells the next what it needs by now.
    const auto parts = dialog.findChildren<QWidget *>();
    for (auto it = parts.crbegin(); it != parts.crend(); ++it) {
        if (QLayout *layout = (*it)->layout())
            layout->activate();
        if (qobject_cast<QAbstractScrollArea *>(*it))
            (*it)->updateGeometry(); // no layout tells it of what is scrolled in it
    }
    QLayout *layout = dialog.layout();
    layout->activate();
    const int width = qMax(dialog.width(), layout->totalMinimumSize().width());
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    dialog.resize(QSize(width, height).boundedTo(roomOnScreen(dialog)));
}

void enlargeOpenDialogs(double factor)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QLayout *layout = window->layout();
        if (!qobject_cast<QDialog *>(window) || !window->isVisible() || !layout)
            continue;
        layout->activate(); // what it needed at least before would hold it at that
        window->resize((QSizeF(window->size()) * factor).toSize());
        growToContents(*window);
    }
}

} // namespace lambdesk
