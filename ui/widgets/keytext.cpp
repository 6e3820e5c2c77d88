// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytext.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

/// Of keys held together the signs that would be read as what joins them are named: `Ctrl++` and `Ctrl+-`.
QString textOf(QKeyCombination key)
{
    QString text = QKeySequence(key).toString(QKeySequence::NativeText);
    if (key.keyboardModifiers() == Qt::NoModifier)
        return text;
    if (key.key() == Qt::Key_Plus)
        //: The key +, as in `Ctrl+Plus`
        text = text.chopped(1) + KeyText::tr("Plus");
    else if (key.key() == Qt::Key_Minus)
        //: The key -, as in `Ctrl+Minus`
        text = text.chopped(1) + KeyText::tr("Minus");
    return text;
}

} // namespace

QString keyText(const QKeySequence &keys)
{
    QString text;
    for (int i = 0; i < keys.count(); ++i) {
        const QString key = textOf(keys[uint(i)]);
        //: Keys that are pressed one after the other: %1 is `Ctrl+X`, %2 is `U`
        text = i == 0 ? key : KeyText::tr("%1 then %2").arg(text, key);
    }
    return text;
}

QString keyText(const QList<QKeySequence> &alternatives)
{
    QStringList each;
    for (const QKeySequence &keys : alternatives)
        each << keyText(keys);
    each.removeAll(QString());
    each.removeDuplicates();
    QString text = each.value(0);
    for (const QString &other : each.mid(1)) {
        //: Keys that do the same: %1 is `Ctrl+Return`, or several already joined so, and %2 is `F5`
        text = KeyText::tr("%1 or %2").arg(text, other);
    }
    return text;
}

QString controlKeyText()
{
    // No key sequence is the key alone.
    return QKeySequence(Qt::CTRL | Qt::Key_F1).toString(QKeySequence::NativeText).section(u'+', 0, 0);
}

} // namespace lambdesk
