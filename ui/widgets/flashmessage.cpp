// SPDX-License-Identifier: GPL-3.0-or-later
#include "flashmessage.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lambdesk
{

namespace
{

QString nameOf(FlashMessage::Kind kind)
{
    switch (kind) {
    case FlashMessage::Kind::Success:
        return QStringLiteral("success");
    case FlashMessage::Kind::Info:
        return QStringLiteral("information");
    case FlashMessage::Kind::Warning:
        return QStringLiteral("warning");
    case FlashMessage::Kind::Error:
        return QStringLiteral("error");
    }
    return {};
}

QColor colourOf(FlashMessage::Kind kind, const Theme &theme)
{
    switch (kind) {
    case FlashMessage::Kind::Success:
        return theme.success;
    case FlashMessage::Kind::Info:
        return theme.information;
    case FlashMessage::Kind::Warning:
        return theme.warning;
    case FlashMessage::Kind::Error:
        return theme.error;
    }
    return {};
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FlashMessage::FlashMessage(Kind kind, const QString &text, QWidget *parent, const QString &detail)
    : QFrame(parent)
    , m_kind(kind)
    , m_text(textLabel(text, this))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("flash"));
    setProperty("kind", nameOf(kind));
    setAccessibleName(text);
    m_text->setObjectName(QStringLiteral("flashText"));

    auto *words = new QVBoxLayout;
    words->addWidget(m_text);
    if (!detail.isEmpty()) {
        auto *small = textLabel(detail, this);
        small->setFont(theme.smallFont);
        small->setProperty("muted", true);
        words->addWidget(small);
    }
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("flashClose"));
    close->setIcon(icon(IconName::Close, colourOf(kind, theme)));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, [this] {
        Q_EMIT closed();
        hide();
        deleteLater();
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.spaceMedium, theme.spaceMedium, theme.spaceSmall, theme.spaceMedium);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
}

QString FlashMessage::text() const
{
    return m_text->text();
}

void FlashMessage::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace lambdesk
