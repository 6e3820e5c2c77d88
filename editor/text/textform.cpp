// SPDX-License-Identifier: GPL-3.0-or-later
#include "textform.h"

#include <QList>

namespace lambdesk
{

static TextForm::LineEnd lineEndOf(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const qsizetype carriageReturn = text.indexOf('\r');
    if (carriageReturn < 0)
        return TextForm::LineEnd::Unix;
    if (end < 0)
        return TextForm::LineEnd::Mac;
    return end == carriageReturn + 1 ? TextForm::LineEnd::Windows : TextForm::LineEnd::Unix;
}

TextForm formOf(const QByteArray &text)
{
    // A text tells its form in its first lines, or not at all.
    const QByteArray beginning = text.first(qMin<qsizetype>(text.size(), 16 * 1024));
    TextForm form;
    form.lineEnd = lineEndOf(beginning);
    qsizetype previous = 0;
    for (const QByteArray &line : beginning.split('\n')) {
        if (line.startsWith('\t')) {
            form.tabs = true;
            form.indentation = 4;
            return form;
        }
        if (line.trimmed().isEmpty())
            continue;
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == ' ')
            ++blanks;
        // A single blank is how the lines of a block comment begin.
        if (previous == 0 && blanks > 1 && blanks <= 8 && line.at(blanks) != '*') {
            form.indentation = static_cast<int>(blanks);
            return form;
        }
        previous = blanks;
    }
    return form;
}

} // namespace lambdesk
