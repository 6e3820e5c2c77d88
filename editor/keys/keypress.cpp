// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypress.h"

#include <QChar>
#include <QKeyEvent>

#include <string_view>

namespace lambdesk
{

namespace
{

/// What a keyboard with Latin letters has from Q on, row by row, by the numbers that X11 and Wayland give to
/// the places of keys. A blank is for what is no sign.
constexpr std::string_view latinKeys = R"(QWERTYUIOP[]  ASDFGHJKL;'` \ZXCVBNM,./)";
constexpr quint32 placeOfQ = 24;

bool isOfOtherScript(int key)
{
    constexpr int lastOfLatin1 = 0xff;
    constexpr int lastCharacter = 0xffff;
    return key > lastOfLatin1 && key <= lastCharacter && QChar(char16_t(key)).script() > QChar::Script_Latin;
}

/// Qt looks for it in the user's other layouts, but only where Ctrl is held.
Qt::Key latinKey(const QKeyEvent &event)
{
    const quint32 place = event.nativeScanCode() - placeOfQ;
    if (!isOfOtherScript(event.key()) || event.nativeScanCode() < placeOfQ || place >= latinKeys.size() ||
        latinKeys[place] == ' ')
        return Qt::Key(event.key());
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (const char sign = latinKeys[place]) {
    case ',':
        return isShifted ? Qt::Key_Less : Qt::Key_Comma;
    case '.':
        return isShifted ? Qt::Key_Greater : Qt::Key_Period;
    default:
        return Qt::Key(sign);
    }
}

} // namespace

QKeyCombination keyOf(const QKeyEvent &event)
{
    const Qt::Key key = latinKey(event);
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
