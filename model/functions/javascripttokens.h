// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace lambdesk
{

/// One token of JavaScript; comments are none. It points into the code.
struct JavaScriptToken {
    enum class Kind { Word, Text, Number, Template, Regex, Sign };
    Kind kind = Kind::Sign;
    QByteArrayView text; ///< of a Text: without its quotes, escapes as written
    int line = 1;
    int depth = 0; ///< brackets of any kind that are open around it

    bool is(const char *what) const
    {
        return (kind == Kind::Word || kind == Kind::Sign) && text == QByteArrayView(what);
    }
};

struct JavaScriptTokens {
    std::vector<JavaScriptToken> tokens;
    bool complete = true; ///< false: a comment, template or bracket is still open at the end
};

/// Regular expressions are told from divisions by the token before, as editors do.
JavaScriptTokens readJavaScriptTokens(const QByteArray &code);

} // namespace lambdesk
