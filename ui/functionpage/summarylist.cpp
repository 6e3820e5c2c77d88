// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarylist.h"

#include "runtext.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/elidedlabel.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

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
    m_sha256 = addWordRow(tr("Code SHA-256"), u"codeSha256"_s, u"copyCodeSha256"_s);
    m_requestId = addWordRow(tr("Request ID"), u"requestId"_s, u"copyRequestId"_s);
    m_duration = addTextRow(tr("Duration"), u"duration"_s);
    m_billed = addTextRow(tr("Billed duration"), u"billedDuration"_s);
    m_resources = addTextRow(tr("Resources configured"), u"resourcesConfigured"_s);
    m_memory = addTextRow(tr("Max memory used"), u"maxMemoryUsed"_s);
    m_init = addTextRow(tr("Init duration"), u"initDuration"_s);
    clear();
}

void SummaryList::setRun(const RunRecord &run)
{
    const RunSummary &summary = run.summary;
    show(m_sha256, QString::fromLatin1(run.codeSha256.toBase64()));
    show(m_requestId, summary.requestId);
    const bool measured = isMeasured(summary.outcome);
    show(m_duration, measured ? durationText(summary.durationMs) : QString());
    show(m_billed, measured ? tr("%1 ms").arg(summary.billedMs) : QString());
    show(m_resources, tr("%1 MB").arg(summary.memoryMb));
    show(m_memory, measured ? tr("%1 MB").arg(summary.maxMemoryMb) : QString());
    show(m_init, summary.initMs ? durationText(*summary.initMs) : QString());
}

void SummaryList::clear()
{
    for (const Row &row : std::as_const(m_rows))
        show(row, u"–"_s);
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

SummaryList::Row SummaryList::addRow(const QString &label, QLabel *value, const QString &objectName)
{
    const Row row{new QLabel(label, this), value};
    row.label->setFont(Theme::current().boldFont);
    row.label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.label->setBuddy(value);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(row.label, int(m_rows.size()), 0);
    grid->addWidget(value, int(m_rows.size()), 1);
    m_rows.append(row);
    return row;
}

SummaryList::Row SummaryList::addTextRow(const QString &label, const QString &objectName)
{
    auto *value = new QLabel(this);
    value->setWordWrap(true);
    value->setMinimumWidth(180);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    const Row row = addRow(label, value, objectName);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(value, grid->rowCount() - 1, 1, 1, 2);
    return row;
}

/// A long word, which can't be wrapped: cut for the eye, copied whole.
SummaryList::Row SummaryList::addWordRow(const QString &label, const QString &objectName,
                                         const QString &copyName)
{
    auto *value = new ElidedLabel(this);
    const Row row = addRow(label, value, objectName);
    const QString words = tr("Copy %1").arg(label);
    auto *copy = new QToolButton(this);
    copy->setObjectName(copyName);
    copy->setIcon(icon(IconName::Copy));
    copy->setAccessibleName(words);
    copy->setToolTip(words);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIconSize(QSize(12, 12));
    copy->setFixedSize(20, 20);
    row.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(copy, &QToolButton::clicked, this,
            [value] { QGuiApplication::clipboard()->setText(value->text()); });
    static_cast<QGridLayout *>(layout())->addWidget(copy, int(m_rows.size()) - 1, 2);
    return row;
}

void SummaryList::show(const Row &row, const QString &value)
{
    row.value->setText(value);
    row.label->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
}

} // namespace lambdesk
