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

} // namespace

LogBox::LogBox(QWidget *parent)
    : NotedBox(tr("Log output"), parent)
{
    box()->view()->setObjectName(u"logOutput"_s);
    box()->view()->setMaximumBlockCount(mostLines);
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
    m_cut = false;
    m_notAllKept = false;
    m_kept.clear();
    box()->setText({});
    describe();
}

void LogBox::append(const QByteArray &bytes)
{
    m_arrived += bytes.size();
    m_pending += m_text.append(bytes);
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
    if (m_arrived == run.log.size()) {
        flush();
        return;
    }
    const QString whole = logText(run.log);
    const QString shown = lastLines(whole, mostLines, mostCharacters);
    m_cut = shown.size() < whole.size();
    m_pending.clear();
    box()->setText(shown);
    describe();
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
    if (!m_pending.isEmpty()) {
        const int before = box()->view()->blockCount();
        const qsizetype more = m_pending.count(u'\n');
        box()->appendText(std::exchange(m_pending, {}));
        m_cut = m_cut || before + more > mostLines;
    }
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
