// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontext.h"

#include <QCoreApplication>

#include <vector>

namespace lambdesk
{

/// One pass over a text that stops at the first thing that RFC 8259 doesn't allow. A \u escape of half a
/// surrogate pair is allowed there, and here; the same half as raw UTF-8 is not.
class JsonChecker
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::JsonChecker)
public:
    explicit JsonChecker(const QByteArray &text);
    std::optional<JsonProblem> check();

private:
    enum class Expected { Value, ValueOrEnd, Name, NameOrEnd, Colon, CommaOrEnd, Nothing };

    void skipBlanks();
    bool step();
    bool readValue();
    bool readNameOrEnd();
    bool readCommaOrEnd();
    bool readWord();
    bool readNumber();
    bool readDigits();
    bool readString();
    bool readEscape();
    bool readMultibyte();
    void open();
    void close();
    void valueEnded();

    bool atEnd() const { return m_at == m_end; }
    bool isDigit() const { return !atEnd() && *m_at >= '0' && *m_at <= '9'; }
    // What is said of a mistake: in jsoncomplaints.cpp.
    bool complainOfControlCharacter();
    bool complainOfValue();
    bool complainOfUnclosed(const QString &expected);
    /// `expected`, with what stands there instead.
    bool complainOfFound(const QString &expected);
    bool complain(const QString &message);
    static bool isWordCharacter(char c);
    QString found() const;
    QString word() const;
    int lineOf(const char *place) const;

    const char *m_start;
    const char *m_end;
    const char *m_at;
    Expected m_expected = Expected::Value;
    bool m_afterComma = false;
    std::vector<const char *> m_open; ///< the { and [ that are not closed yet
    std::optional<JsonProblem> m_problem;
};

} // namespace lambdesk
