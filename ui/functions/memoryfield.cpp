// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryfield.h"

#include <QLineEdit>

namespace lambdesk
{

namespace
{

constexpr qsizetype mostSizesInAList = 100;

QList<int> usualSizes(const Quotas &quotas)
{
    QList<int> sizes;
    for (int size = quotas.memoryMinimumMb; size > 0 && size < quotas.memoryMaximumMb; size *= 2)
        sizes.append(size);
    sizes.append(quotas.memoryMaximumMb);
    return sizes;
}

} // namespace

MemoryField::MemoryField(const PlatformProfile &profile, QWidget *parent)
    : QComboBox(parent)
{
    const QList<int> all = profile.memorySizes();
    const bool anySize = all.size() > mostSizesInAList;
    setEditable(anySize);
    setInsertPolicy(QComboBox::NoInsert);
    for (const int size : anySize ? usualSizes(profile.quotas) : all)
        addItem(QString::number(size));
    connect(this, &QComboBox::currentTextChanged, this, &MemoryField::memoryChanged);
    if (lineEdit()) {
        lineEdit()->setAccessibleName(tr("Memory (MB)*"));
        setCompleter(nullptr);
    }
}

void MemoryField::setMemory(const QString &megabytes)
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
