// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedbox.h"

#include "codebox.h"

#include <ui/style/theme.h>

#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

NotedBox::NotedBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_box(new CodeBox(name, this))
    , m_note(new QLabel(this))
{
    m_note->setProperty("muted", true);
    m_note->setFont(Theme::current().smallFont);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceTiny);
    column->addWidget(m_box);
    column->addWidget(m_note);
}

void NotedBox::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace lambdesk
