// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

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

    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Kind m_kind;
    QLabel *m_text;
};

} // namespace lambdesk
