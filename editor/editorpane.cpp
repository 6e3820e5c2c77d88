// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorpane.h"

#include "codeeditor.h"

#include <QVBoxLayout>

namespace lambdesk
{

EditorPane::EditorPane(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_editor(new CodeEditor(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
}

void EditorPane::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace lambdesk
