// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarylist.h"

#include "runtext.h"

#include <model/core/numbertext.h>

#include <QLabel>

using namespace Qt::StringLiterals;

namespace lambdesk
{

SummaryList::SummaryList(QWidget *parent)
    : KeyValueList(parent)
{
    m_event = addWord(tr("Event"), u"testEventName"_s, u"copyTestEventName"_s);
    m_sha256 = addWord(tr("Code SHA-256"), u"codeSha256"_s, u"copyCodeSha256"_s);
    m_requestId = addWord(tr("Request ID"), u"requestId"_s, u"copyRequestId"_s);
    m_duration = addText(tr("Duration"), u"duration"_s);
    m_billed = addText(tr("Billed duration"), u"billedDuration"_s);
    m_resources = addText(tr("Resources configured"), u"resourcesConfigured"_s);
    m_memory = addText(tr("Max memory used"), u"maxMemoryUsed"_s);
    m_init = addText(tr("Init duration"), u"initDuration"_s);
    clear();
}

void SummaryList::setRun(const RunRecord &run)
{
    const RunSummary &summary = run.summary;
    const bool measured = isMeasured(summary.outcome);
    setValue(m_event, eventText(summary));
    m_event.value->setToolTip(eventTip(summary));
    setValue(m_sha256, QString::fromLatin1(run.codeSha256.toBase64()));
    setValue(m_requestId, summary.requestId);
    setValue(m_duration, measured ? durationText(summary.durationMs) : QString());
    setValue(m_billed, measured ? tr("%1 ms").arg(summary.billedMs) : QString());
    setValue(m_resources, tr("%1 MB").arg(numberText(summary.memoryMb)));
    setValue(m_memory, measured ? tr("%1 MB").arg(numberText(summary.maxMemoryMb)) : QString());
    setValue(m_init, summary.initMs ? durationText(*summary.initMs) : QString());
}

void SummaryList::clear(const QString &eventName)
{
    for (const Row &row : rows())
        setValue(row, u"–"_s);
    setValue(m_init, {});
    setValue(m_event, eventName);
    m_event.value->setToolTip({});
}

} // namespace lambdesk
