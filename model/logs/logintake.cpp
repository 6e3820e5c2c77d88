// SPDX-License-Identifier: GPL-3.0-or-later
#include "logintake.h"

#include "logline.h"
#include "logqueue.h"

#include <model/core/clock.h>

namespace lambdesk
{

LogIntake::LogIntake(std::shared_ptr<LogQueue> queue, const Clock &clock, const LogRunStart &start)
    : m_queue(std::move(queue))
    , m_clock(clock)
    , m_run(m_queue->newRun())
{
    m_queue->add(LogQueue::RunBegin{m_run, start});
}

LogIntake::~LogIntake()
{
    if (!m_hasEnded)
        end({true});
}

void LogIntake::appendOutput(const QByteArray &bytes)
{
    m_now = m_clock.now().toMSecsSinceEpoch();
    m_isDropping = !m_queue->hasRoom(bytes.size());
    if (!m_isDropping)
        noteDropped();
    const QByteArrayView all(bytes);
    qsizetype done = 0;
    for (qsizetype end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', done)) {
        const QByteArrayView line = all.sliced(done, end + 1 - done);
        done = end + 1;
        if (m_unfinished.isEmpty()) {
            addLine(line);
        } else {
            m_unfinished.append(line);
            finishLine();
        }
    }
    m_unfinished.append(all.sliced(done));
    while (m_unfinished.size() > longestLineBytes) {
        const qsizetype cut = cutOfLongLine(m_unfinished, 0, longestLineBytes);
        addLine(QByteArrayView(m_unfinished).first(cut));
        m_unfinished.remove(0, cut);
    }
    handOn();
}

void LogIntake::appendLine(const QByteArray &line)
{
    if (line.isEmpty())
        return;
    m_now = m_clock.now().toMSecsSinceEpoch();
    finishLine();
    noteDropped();
    m_isDropping = false;
    addEvent(line);
    handOn();
}

void LogIntake::end(const LogRunEnd &end)
{
    m_now = m_clock.now().toMSecsSinceEpoch();
    finishLine();
    noteDropped();
    handOn();
    m_queue->add(LogQueue::RunEnd{m_run, end});
    m_hasEnded = true;
}

void LogIntake::finishLine()
{
    if (m_unfinished.isEmpty())
        return;
    const QByteArray line = std::exchange(m_unfinished, {});
    addLine(line);
}

void LogIntake::addLine(QByteArrayView line)
{
    const bool isEnded = line.endsWith('\n');
    const qsizetype text = line.size() - (isEnded ? 1 : 0);
    if (text > longestLineBytes) {
        const qsizetype cut = cutOfLongLine(line, 0, longestLineBytes);
        addLine(line.first(cut));
        return addLine(line.sliced(cut));
    }
    if (m_isDropping) {
        ++m_droppedLines;
        return;
    }
    if (!line.contains('\r'))
        return addEvent(line);
    QByteArray message = line.toByteArray();
    message.replace("\r\n", "\n");
    message.replace('\r', '\n');
    addEvent(message);
}

void LogIntake::addEvent(QByteArrayView message)
{
    if (m_block.data.size() + message.size() > LogBlock::fullBytes)
        handOn();
    m_block.append(m_now, m_now, message);
}

/// In English, as all of a log.
void LogIntake::noteDropped()
{
    if (m_droppedLines == 0)
        return;
    addEvent("[lambdesk] " + QByteArray::number(m_droppedLines) +
             (m_droppedLines == 1
                  ? " line was left out here: it came faster than it could be stored.\n"
                  : " lines were left out here: they came faster than they could be stored.\n"));
    m_droppedLines = 0;
}

void LogIntake::handOn()
{
    if (m_block.events == 0)
        return;
    m_queue->add(LogQueue::RunEvents{m_run, std::move(m_block)});
    m_block = {};
}

} // namespace lambdesk
