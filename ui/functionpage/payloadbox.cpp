// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadbox.h"

#include "logtext.h"

#include <model/core/async.h>
#include <model/core/jsontext.h>
#include <ui/style/theme.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/sizetext.h>

#include <QLabel>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QString laidOut(const QByteArray &payload)
{
    return QString::fromUtf8(prettyJson(payload));
}

QFuture<QString> laidOutInPool(const QByteArray &payload)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, payload] {
        promise->addResult(laidOut(payload));
        promise->finish();
    });
    return promise->future();
}

} // namespace

PayloadBox::PayloadBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_box(new CodeBox(name, this))
    , m_note(new QLabel(this))
{
    m_box->setVisibleLines(2, 14);
    m_box->setCopySource([this] { return m_whole; });
    m_note->setProperty("muted", true);
    m_note->setFont(Theme::current().smallFont);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceTiny);
    column->addWidget(m_box);
    column->addWidget(m_note);
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
    whenReady(laidOutInPool(payload), this, [this, generation, bytes = payload.size()](const QString &text) {
        if (generation == m_generation)
            showText(text, bytes);
    });
}

void PayloadBox::setPlaceholder(const QString &text)
{
    ++m_generation;
    m_whole = text;
    m_note->hide();
    m_box->setText(text);
}

void PayloadBox::showText(const QString &text, qint64 payloadBytes)
{
    m_whole = text;
    const bool cut = text.size() > longestShown;
    // Lines are broken as in logs: one string of megabytes is one line.
    m_box->setText(cut ? LogText().append(text.left(longestShown).toUtf8()) : text);
    m_note->setVisible(cut);
    if (cut)
        m_note->setText(
            tr("This is the beginning of %1. The copy button takes all of it.").arg(sizeText(payloadBytes)));
}

} // namespace lambdesk
