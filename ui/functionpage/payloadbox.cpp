// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadbox.h"

#include "logtext.h"

#include <model/core/async.h>
#include <model/core/jsontext.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/sizetext.h>

namespace lambdesk
{

namespace
{

QString laidOut(const QByteArray &payload)
{
    return QString::fromUtf8(prettyJson(payload));
}

} // namespace

PayloadBox::PayloadBox(const QString &name, QWidget *parent)
    : NotedBox(name, parent)
{
    box()->setVisibleLines(2, 14);
    box()->setCopySource([this] { return m_whole; });
}

void PayloadBox::setPayload(const QByteArray &payload)
{
    const int generation = ++m_generation;
    if (payload.size() <= largestInWindowThread) {
        showText(laidOut(payload), payload.size());
        return;
    }
    setPlaceholder(tr("Laying out %1 …").arg(sizeText(payload.size())));
    m_generation = generation;
    whenReady(runOnPool([payload] { return laidOut(payload); }), this,
              [this, generation, bytes = payload.size()](const QString &text) {
                  if (generation == m_generation)
                      showText(text, bytes);
              });
}

void PayloadBox::setPlaceholder(const QString &text)
{
    ++m_generation;
    m_whole = text;
    setNote({});
    box()->setText(text);
}

void PayloadBox::showText(const QString &text, qint64 payloadBytes)
{
    m_whole = text;
    const bool cut = text.size() > longestShown;
    // Lines are broken as in logs: one string of megabytes is one line.
    box()->setText(cut ? LogText().append(text.left(longestShown).toUtf8()) : text);
    setNote(
        cut ? tr("This is the beginning of %1. The copy button takes all of it.").arg(sizeText(payloadBytes))
            : QString());
}

} // namespace lambdesk
