// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemmarks.h"

#include <editor/codeeditor.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>

#include <QHelpEvent>
#include <QToolTip>

namespace lambdesk
{

using Sci = QsciScintillaBase;

ProblemMarks::ProblemMarks(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    send(*m_editor, Sci::SCI_INDICSETSTYLE, indicator::problem, Sci::INDIC_SQUIGGLE);
    m_editor->markerDefine(QsciScintilla::Circle, marker::problem);
    m_editor->setMarginType(margin::symbols, QsciScintilla::SymbolMargin);
    m_editor->setMarginMarkerMask(margin::symbols, 1 << marker::problem);
    m_editor->viewport()->installEventFilter(this);
}

void ProblemMarks::mark(int line, int column, const QString &message)
{
    long from = m_editor->positionOf(line, column);
    const long shownLine = lineAt(*m_editor, from);
    const long end = lineEnd(*m_editor, shownLine);
    long to = qMin(end, send(*m_editor, Sci::SCI_WORDENDPOSITION, from, 1));
    if (to <= from)
        to = qMin(end, send(*m_editor, Sci::SCI_POSITIONAFTER, from));
    // Behind the last character of a line there is nothing to draw under.
    if (to <= from)
        from = qMax(lineStart(*m_editor, shownLine), send(*m_editor, Sci::SCI_POSITIONBEFORE, to));
    m_messages.append(message);
    send(*m_editor, Sci::SCI_SETINDICATORCURRENT, indicator::problem);
    send(*m_editor, Sci::SCI_SETINDICATORVALUE, static_cast<long>(m_messages.size()));
    send(*m_editor, Sci::SCI_INDICATORFILLRANGE, from, to - from);
    m_editor->markerAdd(static_cast<int>(shownLine), marker::problem);
}

void ProblemMarks::clear()
{
    if (m_messages.isEmpty())
        return;
    m_messages.clear();
    send(*m_editor, Sci::SCI_SETINDICATORCURRENT, indicator::problem);
    send(*m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, textLength(*m_editor));
    m_editor->markerDeleteAll(marker::problem);
}

QString ProblemMarks::messageAt(const QPoint &point) const
{
    const long position = send(*m_editor, Sci::SCI_POSITIONFROMPOINT, point.x(), point.y());
    const auto messageOf = [this](long at) {
        const long number = send(*m_editor, Sci::SCI_INDICATORVALUEAT, indicator::problem, at);
        return m_messages.value(number - 1);
    };
    const long line = lineAt(*m_editor, position);
    const int symbols = m_editor->marginWidth(margin::symbols) + m_editor->marginWidth(margin::numbers);
    if (point.x() >= symbols)
        return messageOf(position);
    if (!(m_editor->markersAtLine(static_cast<int>(line)) & (1U << marker::problem)))
        return {};
    const long start = lineStart(*m_editor, line);
    if (const QString message = messageOf(start); !message.isEmpty())
        return message;
    // The next place where the indicator changes is where it begins.
    return messageOf(send(*m_editor, Sci::SCI_INDICATOREND, indicator::problem, start));
}

bool ProblemMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString message = messageAt(help->pos());
        if (!message.isEmpty()) {
            QToolTip::showText(help->globalPos(), message.toHtmlEscaped(), m_editor);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lambdesk
