// SPDX-License-Identifier: GPL-3.0-or-later
#include "flashmessage.h"

#include "announcement.h"
#include "button.h"
#include "plainlabel.h"
#include "readingmargins.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
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

ColourToken colourOf(FlashMessage::Kind kind)
{
    switch (kind) {
    case FlashMessage::Kind::Success:
        return &Theme::success;
    case FlashMessage::Kind::Info:
        return &Theme::information;
    case FlashMessage::Kind::Warning:
        return &Theme::warning;
    case FlashMessage::Kind::Error:
        return &Theme::error;
    }
    return &Theme::text;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = makePlainLabel(parent);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FlashMessage::FlashMessage(Kind kind, const QString &text, QWidget *parent, const QString &detail)
    : QFrame(parent)
    , m_kind(kind)
    , m_text(textLabel(text, this))
    , m_words(new QVBoxLayout)
    , m_row(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    const Theme &theme = Theme::current();
    makeLive(this); // before its name is told
    setObjectName(QStringLiteral("flash"));
    setProperty("kind", nameOf(kind));
    setAccessibleName(detail.isEmpty() ? text : text + QLatin1Char(' ') + detail);
    m_text->setObjectName(QStringLiteral("flashText"));

    m_words->addWidget(m_text);
    if (!detail.isEmpty()) {
        auto *small = textLabel(detail, this);
        small->setFont(theme.smallFont);
        small->setProperty("muted", true);
        m_words->addWidget(small);
    }
    m_close->setObjectName(QStringLiteral("flashClose"));
    m_close->setIcon(icon(IconName::Close, colourOf(kind)));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &FlashMessage::dismiss);

    setLayout(m_row);
    m_row->setContentsMargins(
        readingMargins(theme.spaceMedium, theme.spaceMedium, theme.spaceSmall, theme.spaceMedium));
    m_row->addLayout(m_words, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && isAncestorOf(now) && !isAncestorOf(before) && before->window() == window())
            m_before = before;
    });
}

void FlashMessage::addChoice(const QString &label, const QString &objectName, std::function<void()> chosen)
{
    addStandingChoice(label, objectName, [this, chosen = std::move(chosen)] {
        close();
        chosen();
    });
}

void FlashMessage::addStandingChoice(const QString &label, const QString &objectName,
                                     std::function<void()> chosen)
{
    if (!m_choices) {
        m_choices = new QHBoxLayout;
        m_choices->setSpacing(Theme::current().spaceSmall);
        m_choices->addStretch(1);
        m_words->addLayout(m_choices);
    }
    auto *button = new SecondaryButton(label, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, std::move(chosen));
    m_choices->insertWidget(m_choices->count() - 1, button);
}

void FlashMessage::setUndo(std::function<void()> undo)
{
    m_undo = new SecondaryButton(tr("Undo"), this);
    m_undo->setObjectName(QStringLiteral("flashUndo"));
    m_undo->setToolTip(
        tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    connect(m_undo, &QPushButton::clicked, this, [this, undo = std::move(undo)] {
        close();
        undo();
    });
    m_row->insertWidget(1, m_undo, 0, Qt::AlignVCenter);
}

void FlashMessage::undo()
{
    m_undo->click();
}

void FlashMessage::dismiss()
{
    Q_EMIT dismissed();
    close();
}

QList<QWidget *> FlashMessage::controls() const
{
    QList<QWidget *> controls;
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        controls << button;
    return controls << m_close;
}

void FlashMessage::focusFirst()
{
    controls().first()->setFocus(Qt::ShortcutFocusReason);
}

void FlashMessage::close()
{
    Q_EMIT closed();
    const bool hasKeyboard = isAncestorOf(window()->focusWidget());
    if (hasKeyboard && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(); // else it would go to the window's first button
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
