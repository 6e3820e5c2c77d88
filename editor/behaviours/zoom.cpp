// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom.h"

#include <editor/codeeditor.h>

#include <QAction>

#include <utility>

namespace lambdesk
{

Zoom::Zoom(CodeEditor *editor)
    : QObject(editor)
{
    const auto add = [editor](const QString &text, const QString &name, const QList<QKeySequence> &keys,
                              auto &&effect) {
        auto *action = new QAction(text, editor);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, editor, std::forward<decltype(effect)>(effect));
        editor->addAction(action);
    };
    add(tr("Larger text"), QStringLiteral("zoomIn"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        [editor] { editor->zoomIn(); });
    add(tr("Smaller text"), QStringLiteral("zoomOut"), {Qt::CTRL | Qt::Key_Minus},
        [editor] { editor->zoomOut(); });
    add(tr("Usual size of text"), QStringLiteral("zoomReset"), {Qt::CTRL | Qt::Key_0},
        [editor] { editor->zoomTo(0); });
}

} // namespace lambdesk
