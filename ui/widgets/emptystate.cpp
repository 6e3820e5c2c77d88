// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include <ui/style/theme.h>

#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

EmptyState::EmptyState(const QString &words, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(words, this))
    , m_column(new QVBoxLayout(this))
{
    m_words->setObjectName(objectName);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().spaceMedium);
    m_column->addWidget(m_words);
    m_column->addStretch(1);
}

void EmptyState::setWords(const QString &words)
{
    m_words->setText(words);
}

void EmptyState::addButton(QWidget *button)
{
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
}

} // namespace lambdesk
