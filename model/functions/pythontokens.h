// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace lambdesk
{

/// One token of Python; comments are none. It points into the code.
struct PythonToken {
    enum class Kind { Word, Text, Number, Sign };
    Kind kind = Kind::Sign;
    QByteArrayView text;
    int line = 1;
    int depth = 0; ///< open brackets around it

    bool is(const char *what) const
    {
        return (kind == Kind::Word || kind == Kind::Sign) && text == QByteArrayView(what);
    }
};

/// A logical line: brackets and backslashes join physical ones.
struct PythonLine {
    int indentation = 0;
    std::vector<PythonToken> tokens;
};

/// Takes Python text apart, a logical line at a time.
class PythonLexer
{
public:
    explicit PythonLexer(const QByteArray &code);

    /// False at the end.
    bool nextLine(PythonLine &line);
    /// Whether every text and bracket was closed, known after the last line.
    bool complete() const { return m_complete; }

private:
    char peek(qsizetype ahead) const { return m_at + ahead < m_end ? m_at[ahead] : '\0'; }
    void newLine();
    int readIndentation();
    void readOne(PythonLine &line);
    void readText(PythonLine &line);
    void readSign(PythonLine &line);
    void add(PythonLine &line, PythonToken::Kind kind, const char *from, int number) const;

    const char *m_at;
    const char *m_end;
    int m_line = 1;
    int m_depth = 0;
    bool m_complete = true;
};

} // namespace lambdesk
