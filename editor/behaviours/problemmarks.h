// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QPoint;

namespace lambdesk
{

class CodeEditor;

/// Marks the places of problems: a wavy line under the text, a sign in the margin, the message as tooltip.
class ProblemMarks : public QObject
{
    Q_OBJECT

public:
    explicit ProblemMarks(CodeEditor *editor);

    /// Line and column from 1, columns in characters.
    void mark(int line, int column, const QString &message);
    void clear();

    /// The message for the place under the pointer (in the viewport), or nothing.
    QString messageAt(const QPoint &point) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Indicators carry a number: an index into these, plus one.
    QStringList m_messages;
    CodeEditor *m_editor;
};

} // namespace lambdesk
