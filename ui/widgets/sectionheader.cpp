// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionheader.h"

#include <ui/style/theme.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

SectionHeader::SectionHeader(const QString &title, QWidget *parent, Level level)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_title(new QLabel(title, this))
{
    const Theme &theme = Theme::current();
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(level == Level::Page ? theme.titleFont : theme.sectionFont);
    m_line->addWidget(m_title, 1);
    // Side by side, headers with and without a small button stand alike.
    m_line->addStrut(theme.iconSize + theme.spaceSmall);

    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, level == Level::Page ? 0 : theme.spaceSmall, 0, 0);
    column->setSpacing(theme.spaceSmall);
    column->addLayout(m_line);
    column->addWidget(rule);
}

void SectionHeader::setGist(const QString &text)
{
    if (!m_gist) {
        m_gist = new QLabel(this);
        m_gist->setTextFormat(Qt::RichText);
        m_gist->setWordWrap(true);
        layout()->addWidget(m_gist);
    }
    m_gist->setText(text);
}

void SectionHeader::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

} // namespace lambdesk
