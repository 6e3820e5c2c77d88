// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <limits>

class QPlainTextEdit;
class QTextCursor;
class QToolButton;

namespace lambdesk
{

/// Text as a machine printed it: dashed border, fixed width, read-only, can be selected and copied. It is as
/// high as its text, up to a number of lines, then it scrolls.
class CodeBox final : public QFrame
{
    Q_OBJECT
public:
    /// `name` is the accessible name of the text.
    explicit CodeBox(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Adds at the end; follows it when the end was in sight. The first lines go when there are too many.
    void appendText(const QString &text);
    QString text() const;
    /// What the copy button takes instead of the text in the box, where that is cut or bounded.
    void setCopySource(std::function<QString()> source) { m_copySource = std::move(source); }
    void setVisibleLines(int minimum, int maximum);
    /// What appendText() leaves, an unfinished last line counted.
    void setMostLines(int lines) { m_mostLines = lines; }
    /// The text view itself, for its object name and for tests.
    QPlainTextEdit *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void removeFirstLines(QTextCursor &edit) const;
    void fitHeight();
    /// Wrapped ones counted at the present width; of more than are shown, one more at least.
    int lines() const;
    /// All lines are in sight, or will be as soon as the box has the height for them.
    bool fits() const;

    QPlainTextEdit *m_view;
    QToolButton *m_copy;
    std::function<QString()> m_copySource;
    int m_minimumLines = 1;
    int m_maximumLines = 12;
    int m_mostLines = std::numeric_limits<int>::max();
    bool m_fitting = false;
};

} // namespace lambdesk
