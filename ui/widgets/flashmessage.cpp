// SPDX-License-Identifier: GPL-3.0-or-later
#include "flashmessage.h"

#include "announcement.h"
#include "button.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

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
    , m_words(new QVBoxLayout)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("flash"));
    setProperty("kind", nameOf(kind));
    setAccessibleName(detail.isEmpty() ? text : text + QLatin1Char(' ') + detail);
    makeLive(this);
    m_text->setObjectName(QStringLiteral("flashText"));

    m_words->addWidget(m_text);
    if (!detail.isEmpty()) {
        auto *small = textLabel(detail, this);
        small->setFont(theme.smallFont);
        small->setProperty("muted", true);
        m_words->addWidget(small);
    }
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("flashClose"));
    close->setIcon(icon(IconName::Close, colourOf(kind, theme)));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &FlashMessage::close);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.spaceMedium, theme.spaceMedium, theme.spaceSmall, theme.spaceMedium);
    row->addLayout(m_words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
}

void FlashMessage::addChoice(const QString &label, const QString &objectName, std::function<void()> chosen)
{
    if (!m_choices) {
        m_choices = new QHBoxLayout;
        m_choices->setSpacing(Theme::current().spaceSmall);
        m_choices->addStretch(1);
        m_words->addLayout(m_choices);
    }
    auto *button = new SecondaryButton(label, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, chosen = std::move(chosen)] {
        close();
        chosen();
    });
    m_choices->insertWidget(m_choices->count() - 1, button);
}

void FlashMessage::close()
{
    Q_EMIT closed();
    hide();
    deleteLater();
}

QString FlashMessage::text() const
{
    return m_text->text();
}

void FlashMessage::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announceAsItComes(this, accessibleName());
}

} // namespace lambdesk
