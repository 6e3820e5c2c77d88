// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>

#include <QTest>

#include <memory>

namespace lambdesk::test
{

/// Shows the window and waits until keys arrive there.
template <typename Window>
void showActive(Window &window)
{
    window.resize(800, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));
}

inline std::unique_ptr<CodeEditor> shownEditor(Syntax syntax, const QByteArray &text = {})
{
    auto editor = std::make_unique<CodeEditor>();
    editor->setSyntax(syntax);
    editor->setCode(text);
    showActive(*editor);
    editor->setFocus();
    return editor;
}

inline void toEnd(CodeEditor &editor)
{
    setCaret(editor, textLength(editor));
}

/// Types as a person does: Return for each line end.
inline void type(QWidget &widget, const QString &text)
{
    for (const QChar character : text) {
        if (character == u'\n')
            QTest::keyClick(&widget, Qt::Key_Return);
        else
            QTest::keyClicks(&widget, QString(character));
    }
}

} // namespace lambdesk::test
