// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace lambdesk
{

class CodeEditor;

/// Keeps the editor quick with very long lines, which Scintilla lays out as a whole (about 0.35 s a megabyte
/// at every change): they are shown in pieces. Between the pieces stands a character that Scintilla can take
/// for the end of a line and that is not in the text; it never leaves the editor.
///
/// "Shown" positions count these characters, positions "in code" do not.
class LongLines : public QObject
{
    Q_OBJECT

public:
    static constexpr long longest = 32 * 1024; ///< bytes of a line that is still shown as one
    static constexpr long piece = 400;

    explicit LongLines(CodeEditor *editor);

    bool isActive() const { return m_active; }
    /// A new text follows.
    void reset();
    /// What to give Scintilla instead of `text`, to be put at a position. Text that comes in another way is
    /// cut afterwards, when Scintilla may have laid it out once.
    QByteArray cut(const QByteArray &text, long position);

    QByteArray joined(const QByteArray &shown) const;
    long shownPosition(long inCode) const;
    /// How many separators stand before a shown position.
    long separatorsBefore(long shown) const;

Q_SIGNALS:
    void changed(bool active);

private:
    void chooseSeparator(const QByteArray &text);
    void check();
    void cutWhatIsThere();
    void setActive(bool active);

    CodeEditor *m_editor;
    QTimer m_check;
    QByteArray m_separator; ///< empty: none was needed since the last reset
    bool m_active = false;
};

} // namespace lambdesk
