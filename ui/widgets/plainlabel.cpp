// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlabel.h"

#include <QLabel>

namespace lambdesk
{

QLabel *makePlainLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace lambdesk
