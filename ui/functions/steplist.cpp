// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplist.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/readingmargins.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{
constexpr int markWidth = 3;
constexpr int listWidth = 220;
constexpr int mostWidth = 320;
} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("stepList"));
    setFixedWidth(Theme::current().px(listWidth));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().spaceSmall);
}

void StepList::setSteps(const QStringList &titles, int current, int reached)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // the click that brought us here may come from it
        }
        delete item;
    }
    for (int i = 0; i < titles.size(); ++i)
        m_column->addWidget(makeStep(tr("Step %1: %2").arg(i + 1).arg(titles.at(i)), i, current, reached));
    m_column->addStretch(1);
    fit();
}

/// The links among the steps aren't wrapped.
void StepList::fit()
{
    int needed = 0;
    const auto links = findChildren<LinkButton *>();
    for (const LinkButton *link : links) {
        if (!link->isHidden())
            needed = qMax(needed, link->sizeHint().width());
    }
    const Theme &theme = Theme::current();
    setFixedWidth(
        qBound(theme.px(listWidth), needed + theme.px(markWidth) + theme.spaceTiny, theme.px(mostWidth)));
}

QWidget *StepList::makeStep(const QString &text, int step, int current, int reached)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceTiny);
    auto *mark = new QFrame(line);
    mark->setFixedWidth(Theme::current().px(markWidth));
    mark->setProperty("stepMark", step == current);
    row->addWidget(mark);
    if (step != current && step <= reached) {
        auto *link = new LinkButton(text, line);
        link->setObjectName(QStringLiteral("step%1").arg(step + 1));
        connect(link, &QPushButton::clicked, this, [this, step] { Q_EMIT activated(step); });
        row->addWidget(link, 0, Qt::AlignLeft);
        row->addStretch(1);
        return line;
    }
    auto *label = new QLabel(text, line);
    label->setObjectName(QStringLiteral("step%1").arg(step + 1));
    // As much as a link has around its text.
    label->setContentsMargins(
        readingMargins(LinkButton::inset(), Theme::current().spaceTiny, 0, Theme::current().spaceTiny));
    label->setWordWrap(true);
    label->setProperty("muted", step != current);
    if (step == current)
        label->setFont(Theme::current().boldFont);
    row->addWidget(label, 1);
    return line;
}

} // namespace lambdesk
