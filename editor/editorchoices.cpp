// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorchoices.h"

#include "codeeditor.h"

#include <QApplication>

namespace lambdesk
{

namespace
{

struct Applied {
    EditorPreferences preferences;
    double zoom = 1;
};

Applied &applied()
{
    static Applied choices;
    return choices;
}

} // namespace

const EditorPreferences &editorPreferences()
{
    return applied().preferences;
}

void applyEditorPreferences(const EditorPreferences &chosen)
{
    if (chosen == applied().preferences)
        return;
    applied().preferences = chosen;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *editor = qobject_cast<CodeEditor *>(widget))
            editor->adoptPreferences();
    }
}

double editorZoom()
{
    return applied().zoom;
}

void setEditorZoom(double zoom)
{
    applied().zoom = zoom;
}

} // namespace lambdesk
