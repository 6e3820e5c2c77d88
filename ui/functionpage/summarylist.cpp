// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarylist.h"

#include "runtext.h"

#include <ui/style/theme.h>

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lambdesk
{

SummaryList::SummaryList(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::current().spaceMedium);
    grid->setVerticalSpacing(Theme::current().spaceSmall);
    grid->setColumnStretch(1, 1);
    m_sha256 = addRow(tr("Code SHA-256"), u"codeSha256"_s);
    m_requestId = addRow(tr("Request ID"), u"requestId"_s);
    m_duration = addRow(tr("Duration"), u"duration"_s);
    m_billed = addRow(tr("Billed duration"), u"billedDuration"_s);
    m_resources = addRow(tr("Resources configured"), u"resourcesConfigured"_s);
    m_memory = addRow(tr("Max memory used"), u"maxMemoryUsed"_s);
    m_init = addRow(tr("Init duration"), u"initDuration"_s);
    clear();
}

void SummaryList::setRun(const RunRecord &run)
{
    const RunSummary &summary = run.summary;
    show(m_sha256, QString::fromLatin1(run.codeSha256.toBase64()));
    show(m_requestId, summary.requestId);
    show(m_duration, durationText(summary.durationMs));
    show(m_billed, tr("%1 ms").arg(summary.billedMs));
    show(m_resources, tr("%1 MB").arg(summary.memoryMb));
    show(m_memory, tr("%1 MB").arg(summary.maxMemoryMb));
    show(m_init, summary.initMs ? durationText(*summary.initMs) : QString());
}

void SummaryList::clear()
{
    for (const Row &row : std::as_const(m_rows))
        row.value->setText(u"–"_s);
    show(m_init, {});
}

QString SummaryList::text() const
{
    QString text;
    for (const Row &row : m_rows) {
        if (!row.value->isHidden())
            text += u"%1: %2\n"_s.arg(row.label->text(), row.value->text());
    }
    return text;
}

SummaryList::Row SummaryList::addRow(const QString &label, const QString &objectName)
{
    const Row row{new QLabel(label, this), new QLabel(this)};
    row.label->setFont(Theme::current().boldFont);
    row.label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.value->setObjectName(objectName);
    row.value->setTextFormat(Qt::PlainText);
    row.value->setWordWrap(true);
    row.value->setMinimumWidth(180);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row.value->setFocusPolicy(Qt::ClickFocus);
    row.label->setBuddy(row.value);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(row.label, int(m_rows.size()), 0);
    grid->addWidget(row.value, int(m_rows.size()), 1);
    m_rows.append(row);
    return row;
}

void SummaryList::show(const Row &row, const QString &value)
{
    row.value->setText(value);
    row.label->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
}

} // namespace lambdesk
