// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoneditor.h"

#include "codeeditor.h"

#include <model/core/jsontext.h>

namespace lambdesk
{

JsonEditor::JsonEditor(QWidget *parent)
    : EditorPane(parent)
{
    editor()->setSyntax(CodeEditor::Syntax::Json);
    connect(editor(), &CodeEditor::textChanged, this, [this] { Q_EMIT validityChanged(isValid()); });
}

bool JsonEditor::isValid() const
{
    return !findJsonProblem(editor()->code());
}

void JsonEditor::format()
{
    const QByteArray pretty = prettyJson(editor()->code());
    editor()->selectAll();
    editor()->replaceSelectedText(QString::fromUtf8(pretty));
}

} // namespace lambdesk
