// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace lambdesk
{

class CodeBox;

/// A text as a machine printed it, and below it, where there is something to say of it, a line in small
/// print.
class NotedBox : public QWidget
{
    Q_OBJECT
public:
    CodeBox *box() const { return m_box; }

protected:
    /// `name` is the accessible name of the text.
    NotedBox(const QString &name, QWidget *parent);

    /// Empty: there is no line.
    void setNote(const QString &text);
    QLabel *note() const { return m_note; }

private:
    CodeBox *m_box;
    QLabel *m_note;
};

} // namespace lambdesk
