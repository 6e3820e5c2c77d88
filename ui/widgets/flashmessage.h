// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace lambdesk
{

/// A rounded box with a coloured border and a × at the right. It deletes itself when closed.
class FlashMessage final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Success, Info, Warning, Error };

    /// `text` is plain text; `detail`, if any, is technical and shown below in small type.
    FlashMessage(Kind kind, const QString &text, QWidget *parent = nullptr, const QString &detail = {});

    /// A button below the words that does something about them; the message closes with it.
    void addChoice(const QString &label, const QString &objectName, std::function<void()> chosen);

    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void close();

    Kind m_kind;
    QLabel *m_text;
    QVBoxLayout *m_words;
    QHBoxLayout *m_choices = nullptr;
};

} // namespace lambdesk
