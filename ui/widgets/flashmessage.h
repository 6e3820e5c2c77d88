// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lambdesk
{

/// A rounded box with a coloured border and a × at the right. It deletes itself when closed, and the keyboard
/// goes back to where it was before it came here.
class FlashMessage final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Success, Info, Warning, Error };

    /// `text` is plain text; `detail`, if any, is technical and shown below in small type.
    FlashMessage(Kind kind, const QString &text, QWidget *parent = nullptr, const QString &detail = {});

    /// A button below the words that does something about them; the message closes with it.
    void addChoice(const QString &label, const QString &objectName, std::function<void()> chosen);
    /// The same, but the message stays.
    void addStandingChoice(const QString &label, const QString &objectName, std::function<void()> chosen);

    /// A button `Undo` beside the words; the message closes with it.
    void setUndo(std::function<void()> undo);
    bool canUndo() const { return m_undo != nullptr; }
    /// As if that button were pressed; only where there is one.
    void undo();
    /// As if × were pressed.
    void dismiss();
    /// What takes the keyboard, in its order.
    QList<QWidget *> controls() const;
    void focusFirst();

    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    /// It is going away, whyever.
    void closed();
    /// It was closed without a choice.
    void dismissed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void close();

    Kind m_kind;
    QLabel *m_text;
    QVBoxLayout *m_words;
    QHBoxLayout *m_row;
    QPushButton *m_undo = nullptr;
    QToolButton *m_close;
    QHBoxLayout *m_choices = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard before it came here
};

} // namespace lambdesk
