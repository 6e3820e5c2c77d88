// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackpage.h"

#include <QStackedLayout>
#include <QWidget>

namespace lambdesk
{

void showStackPage(QStackedLayout &stack, QWidget *page)
{
    for (int i = 0; i < stack.count(); ++i) {
        QWidget *each = stack.widget(i);
        each->setSizePolicy(each->sizePolicy().horizontalPolicy(),
                            each == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    stack.setCurrentWidget(page);
}

} // namespace lambdesk
