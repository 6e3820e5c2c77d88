// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypress.h"

#include <QKeyEvent>

namespace lambdesk
{

QKeyCombination keyOf(const QKeyEvent &event)
{
    const auto key = Qt::Key(event.key());
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier);
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool isSign = key > Qt::Key_Space && key <= Qt::Key_AsciiTilde && !isLetter;
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, key);
}

bool isModifierAlone(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

} // namespace lambdesk
