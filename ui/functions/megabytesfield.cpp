// SPDX-License-Identifier: GPL-3.0-or-later
#include "megabytesfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

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

/// What was typed is none of the list's, and what was chosen of it last has nothing to do with it.
void MegabytesField::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEditable() || !isStep || !isPlain)
        return QComboBox::keyPressEvent(event);
    step(event->key() == Qt::Key_Up);
}

/// The form is scrolled, whoever has the keyboard.
void MegabytesField::wheelEvent(QWheelEvent *event)
{
    if (isEditable())
        event->ignore();
    else
        QComboBox::wheelEvent(event);
}

/// To the next size of the list, where the smallest is at the top.
void MegabytesField::step(bool up)
{
    bool isNumber = false;
    const int now = currentText().toInt(&isNumber);
    if (!isNumber)
        return;
    int next = -1;
    for (int row = 0; row < count(); ++row) {
        const int size = itemText(row).toInt();
        if (up ? size < now : size > now && next < 0)
            next = row;
    }
    if (next >= 0)
        setCurrentIndex(next);
}

} // namespace lambdesk
