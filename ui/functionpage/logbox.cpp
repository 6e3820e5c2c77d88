// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbox.h"

#include <ui/widgets/codebox.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int batchMilliseconds = 30;
/// In a batch: a view takes some ten milliseconds for a thousand lines.
constexpr int linesAtOnce = 500;
constexpr qsizetype charactersAtOnce = 100'000;
/// At most, in UTF-8, of a character in UTF-16.
constexpr qsizetype bytesOfCharacter = 3;

qsizetype endOfPiece(const QString &text)
{
    qsizetype end = 0;
    for (int line = 0; line < linesAtOnce; ++line) {
        const qsizetype next = text.indexOf(u'\n', end);
        if (next < 0)
            return text.size();
        if (next >= charactersAtOnce && end > 0)
            break;
        end = next + 1;
    }
    return end;
}

} // namespace

LogBox::LogBox(QWidget *parent)
    : NotedBox(tr("Log output"), parent)
{
    box()->view()->setObjectName(u"logOutput"_s);
    box()->setMostLines(mostLines);
    box()->setVisibleLines(4, 22);
    box()->setCopySource([this] { return m_kept.isEmpty() ? box()->text() : QString::fromUtf8(m_kept); });
    note()->setObjectName(u"logNote"_s);
}

void LogBox::clear()
{
    m_batch.stop();
    m_text.reset();
    m_pending.clear();
    m_arrived = 0;
    m_lines = 0;
    m_cut = false;
    m_notAllKept = false;
    m_kept.clear();
    box()->setText({});
    describe();
}

void LogBox::append(const QByteArray &bytes)
{
    m_arrived += bytes.size();
    const QString text = m_text.append(bytes);
    m_lines += text.count(u'\n');
    m_pending += text;
    m_cut = m_cut || m_lines >= mostLines;
    if (m_pending.size() > mostCharacters) {
        m_pending = lastLines(m_pending, mostLines, mostCharacters / 2);
        m_cut = true;
    }
    // The first piece shows at once; while more keep coming they are put together.
    if (!m_batch.isActive()) {
        flush();
        m_batch.start(batchMilliseconds, this);
    }
}

void LogBox::finish(const RunRecord &run)
{
    m_batch.stop();
    m_kept = run.log;
    m_notAllKept = run.logTruncated;
    if (m_arrived > 0 && m_arrived == run.log.size()) {
        m_pending = lastLines(m_pending, mostLines, mostCharacters);
        flush();
    } else {
        showAnew(run.log);
    }
    if (!m_pending.isEmpty())
        m_batch.start(batchMilliseconds, this);
}

void LogBox::showAnew(const QByteArray &log)
{
    const QByteArray end = lastLines(log, mostLines, mostCharacters * bytesOfCharacter);
    const QString text = logText(end);
    m_pending = lastLines(text, mostLines, mostCharacters);
    m_cut = end.size() < log.size() || m_pending.size() < text.size();
    box()->setText(takePiece());
    describe();
}

QString LogBox::takePiece()
{
    const qsizetype end = endOfPiece(m_pending);
    const QString piece = m_pending.left(end);
    m_pending.remove(0, end);
    return piece;
}

void LogBox::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_batch.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (m_pending.isEmpty())
        m_batch.stop();
    else
        flush();
}

void LogBox::flush()
{
    if (!m_pending.isEmpty())
        box()->appendText(takePiece());
    describe();
}

void LogBox::describe()
{
    QStringList notes;
    if (m_cut)
        notes << tr("Only the last lines are shown here. When the run has ended, the copy button takes all "
                    "that is kept.");
    if (m_notAllKept)
        notes << tr("The function printed more than is kept.");
    setNote(notes.join(u' '));
}

} // namespace lambdesk
