// SPDX-License-Identifier: GPL-3.0-or-later
#include "megabytesfield.h"

#include <QLineEdit>

namespace lambdesk
{

namespace
{

constexpr int mostSizesInAList = 100;

QList<int> allSizes(const MegabytesField::Range &range)
{
    QList<int> sizes;
    for (int size = range.minimum; size <= range.maximum; size += range.step)
        sizes.append(size);
    return sizes;
}

QList<int> usualSizes(const MegabytesField::Range &range)
{
    QList<int> sizes;
    for (int size = range.minimum; size > 0 && size < range.maximum; size *= 2)
        sizes.append(size);
    sizes.append(range.maximum);
    return sizes;
}

} // namespace

MegabytesField::MegabytesField(const Range &range, const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    const bool anySize = (range.maximum - range.minimum) / range.step >= mostSizesInAList;
    setEditable(anySize);
    setInsertPolicy(QComboBox::NoInsert);
    setAccessibleName(name);
    const QList<int> sizes = anySize ? usualSizes(range) : allSizes(range);
    for (const int size : sizes)
        addItem(QString::number(size));
    connect(this, &QComboBox::currentTextChanged, this, &MegabytesField::megabytesChanged);
    if (lineEdit()) {
        lineEdit()->setAccessibleName(name);
        setCompleter(nullptr);
    }
}

void MegabytesField::setMegabytes(const QString &megabytes)
{
    const int row = findText(megabytes);
    if (row < 0 && !isEditable())
        addItem(megabytes); // from another profile: shown as it is, and found wrong by the check
    if (isEditable()) {
        setCurrentIndex(row);
        setEditText(megabytes);
    } else {
        setCurrentText(megabytes);
    }
}

} // namespace lambdesk
