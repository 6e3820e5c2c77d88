// SPDX-License-Identifier: GPL-3.0-or-later
#include "flasharea.h"

#include <ui/style/theme.h>
#include <ui/widgets/command.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace lambdesk
{

namespace
{

bool hasFocusWithin(const QWidget *widget)
{
    return widget->isAncestorOf(QApplication::focusWidget());
}

/// Of code that is replaced once more only the newest message stands.
bool takesThePlaceOf(const Undoable &newer, const Undoable &older)
{
    const auto *now = std::get_if<ReplacedCode>(&newer);
    const auto *before = std::get_if<ReplacedCode>(&older);
    return now && before && now->now.configuration.name == before->now.configuration.name;
}

} // namespace

FlashArea::FlashArea(QWidget *parent, std::chrono::milliseconds standing)
    : QWidget(parent)
    , m_standing(standing)
    , m_column(new QVBoxLayout(this))
    , m_enter(addCommand(this, QStringLiteral("messagesCommand"), tr("Go to the messages"), {Qt::Key_F6},
                         Qt::WindowShortcut))
    , m_undo(addCommand(this, QStringLiteral("undoDeletionCommand"),
                        tr("Undo what the newest message tells of"), {QKeySequence::Undo},
                        Qt::WindowShortcut))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("flashArea"));
    setAccessibleName(tr("Messages"));
    m_column->setContentsMargins(theme.spaceLarge, 0, theme.spaceLarge, theme.spaceSmall);
    m_column->setSpacing(theme.spaceSmall);
    connect(m_enter, &QAction::triggered, this, &FlashArea::enter);
    connect(m_undo, &QAction::triggered, this, &FlashArea::undoNewest);
    connect(qApp, &QApplication::focusChanged, this, &FlashArea::noteFocus);
    showMessages();
}

/// The focus leaves the messages as they go, after this.
FlashArea::~FlashArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void FlashArea::add(const Notice &notice)
{
    const auto older = messages();
    for (FlashMessage *message : older) {
        if (takesThePlaceOf(notice.undoable, m_offers.value(message)))
            message->dismiss();
    }
    if (!notice.undo)
        makeRoom(notice.text);
    makeRoom({});
    auto *message = new FlashMessage(notice.kind, notice.text, this, notice.detail);
    if (notice.undo) {
        message->setUndo(notice.undo);
        m_offers.insert(message, notice.undoable);
    }
    if (notice.settle)
        connect(message, &FlashMessage::dismissed, this, notice.settle);
    connect(message, &FlashMessage::closed, this, [this, message] { takeOut(message); });
    m_column->insertWidget(0, message);
    message->show(); // the layout would do so later
    if (notice.kind == FlashMessage::Kind::Success && !notice.undo)
        leaveLater(message);
    showMessages();
}

void FlashArea::showError(const Error &error)
{
    add({FlashMessage::Kind::Error, error.message, error.detail});
}

void FlashArea::withdraw(const QString &text)
{
    makeRoom(text);
    showMessages();
}

void FlashArea::clear()
{
    const auto all = messages();
    for (FlashMessage *message : all) {
        if (!message->canUndo())
            removeQuietly(message);
    }
    showMessages();
}

void FlashArea::dismissAll()
{
    const auto all = messages();
    for (FlashMessage *message : all)
        message->dismiss();
}

QList<Undoable> FlashArea::offers() const
{
    QList<Undoable> offers;
    const auto all = messages();
    for (const FlashMessage *message : all) {
        if (m_offers.contains(message))
            offers.prepend(m_offers.value(message));
    }
    return offers;
}

/// The newest first.
QList<FlashMessage *> FlashArea::messages() const
{
    QList<FlashMessage *> found;
    for (int i = 0; i < m_column->count(); ++i) {
        if (auto *message = qobject_cast<FlashMessage *>(m_column->itemAt(i)->widget()))
            found << message;
    }
    return found;
}

/// Of a message of these words, or, without any, of the oldest one where there are enough.
void FlashArea::makeRoom(const QString &text)
{
    const auto all = messages();
    if (!text.isEmpty()) {
        for (FlashMessage *message : all) {
            if (message->text() == text && !message->canUndo())
                removeQuietly(message);
        }
        return;
    }
    if (all.size() < mostMessages)
        return;
    const auto oldest = std::find_if(all.crbegin(), all.crend(),
                                     [](const FlashMessage *message) { return !message->canUndo(); });
    (oldest == all.crend() ? all.last() : *oldest)->dismiss();
}

void FlashArea::leaveLater(FlashMessage *message)
{
    auto *timer = new QTimer(message);
    timer->setInterval(m_standing);
    connect(timer, &QTimer::timeout, message, [this, message] {
        if (!message->underMouse() && !hasFocusWithin(message) && !isButtonPointedAt())
            message->dismiss();
    });
    timer->start();
}

/// One that moves when a message goes.
bool FlashArea::isButtonPointedAt() const
{
    const int bottom = mapTo(window(), QPoint(0, height())).y();
    const auto buttons = window()->findChildren<QAbstractButton *>();
    return std::any_of(buttons.cbegin(), buttons.cend(), [this, bottom](const QAbstractButton *button) {
        return button->underMouse() && button->isVisible() && button->window() == window() &&
               button->mapTo(window(), QPoint()).y() >= bottom;
    });
}

void FlashArea::removeQuietly(FlashMessage *message)
{
    m_column->removeWidget(message);
    message->hide();
    message->deleteLater();
}

/// The message is closing: the focus doesn't go astray with it.
void FlashArea::takeOut(FlashMessage *message)
{
    const bool hadFocus = hasFocusWithin(message);
    m_offers.remove(message);
    m_column->removeWidget(message);
    if (hadFocus)
        passFocusOn();
    showMessages();
}

/// To the next message, unless all that are left would go by themselves.
void FlashArea::passFocusOn()
{
    const auto left = messages();
    const auto next = std::find_if(left.cbegin(), left.cend(), [](const FlashMessage *message) {
        return message->canUndo() || message->kind() != FlashMessage::Kind::Success;
    });
    if (next != left.cend())
        (*next)->focusFirst();
    else
        giveBackFocus();
}

/// By F6, Tab or a click.
void FlashArea::noteFocus(QWidget *before, QWidget *now)
{
    if (before && isAncestorOf(now) && !isAncestorOf(before) && before->window() == window())
        m_before = before;
}

void FlashArea::giveBackFocus()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
    else
        Q_EMIT keyboardLeft();
}

void FlashArea::enter()
{
    if (hasFocusWithin(this))
        return giveBackFocus();
    m_before = QApplication::focusWidget();
    messages().first()->focusFirst();
}

void FlashArea::undoNewest()
{
    const auto all = messages();
    for (FlashMessage *message : all) {
        if (message->canUndo())
            return message->undo();
    }
}

void FlashArea::showMessages()
{
    const auto all = messages();
    m_enter->setEnabled(!all.isEmpty());
    m_undo->setEnabled(std::any_of(all.cbegin(), all.cend(),
                                   [](const FlashMessage *message) { return message->canUndo(); }));
    setVisible(!all.isEmpty());
}

void FlashArea::keyPressEvent(QKeyEvent *event)
{
    const auto all = messages();
    for (FlashMessage *message : all) {
        if (event->key() == Qt::Key_Escape && hasFocusWithin(message))
            return message->dismiss();
    }
    QWidget::keyPressEvent(event);
}

} // namespace lambdesk
