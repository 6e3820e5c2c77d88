// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notice.h"

#include <model/core/result.h>

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <chrono>

class QAction;
class QVBoxLayout;

namespace lambdesk
{

/// Where messages appear, under the breadcrumb, the newest on top. They push the page down. F6 goes to them
/// and Escape closes the one that has the focus; Ctrl+Z takes back what the newest one that can be undone
/// tells of. A success leaves by itself; what can be undone, and what went wrong, stays. Code of a function
/// that is replaced once more is told of in place of the former.
class FlashArea final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostMessages = 4; ///< older ones make room, those that can be undone last

    /// A success leaves after `standing`, or later while the mouse or the focus is in it, or the mouse is on
    /// a button below, which would go away from under it.
    explicit FlashArea(QWidget *parent = nullptr,
                       std::chrono::milliseconds standing = std::chrono::seconds(10));
    ~FlashArea() override;

    void add(const Notice &notice);
    void showError(const Error &error);
    /// Takes away what has these words, unless it can be undone: it is no longer so.
    void withdraw(const QString &text);
    /// Another page is shown: what can be undone stays.
    void clear();
    /// Closes all: what can be undone no longer can, and is settled.
    void dismissAll();
    /// What the messages that stand offer to take back, the oldest first.
    QList<Undoable> offers() const;

Q_SIGNALS:
    /// The messages give up the keyboard, and what had it before isn't there any more.
    void keyboardLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<FlashMessage *> messages() const;
    void makeRoom(const QString &text);
    void leaveLater(FlashMessage *message);
    bool isButtonPointedAt() const;
    void removeQuietly(FlashMessage *message);
    void takeOut(FlashMessage *message);
    void noteFocus(QWidget *before, QWidget *now);
    void passFocusOn();
    void giveBackFocus();
    void enter();
    void undoNewest();
    void showMessages();

    const std::chrono::milliseconds m_standing;
    QVBoxLayout *m_column;
    QAction *m_enter;
    QAction *m_undo;
    QPointer<QWidget> m_before; ///< had the focus before a message got it
    QHash<const FlashMessage *, Undoable> m_offers;
};

} // namespace lambdesk
