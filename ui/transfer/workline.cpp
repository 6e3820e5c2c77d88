// SPDX-License-Identifier: GPL-3.0-or-later
#include "workline.h"

#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/breakabletext.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/repolish.h>
#include <ui/widgets/spinner.h>

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
constexpr int barWidth = 120;
}

WorkLine::WorkLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner(this))
    , m_words(makePlainLabel(this, u"workWords"_s))
    , m_bar(new QProgressBar(this))
{
    const Theme &theme = Theme::current();
    makeLive(m_words);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(theme.px(barWidth), theme.spaceSmall);
    m_bar->setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.spaceSmall);
    row->addWidget(m_spinner);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    end();
}

void WorkLine::follow(const QFutureWatcherBase &work)
{
    connect(&work, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&work, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
}

void WorkLine::begin(const QString &words)
{
    m_bar->setValue(m_bar->minimum());
    tell(words, {});
    m_spinner->setVisible(true);
    m_bar->setVisible(true);
}

void WorkLine::finish(const QString &words)
{
    tell(words, {});
    m_spinner->setVisible(true);
}

void WorkLine::end()
{
    setVisible(false);
}

void WorkLine::showWarning(const QString &words)
{
    tell(words, u"warning"_s);
}

void WorkLine::showError(const QString &words)
{
    tell(words, u"error"_s);
}

void WorkLine::tell(const QString &words, const QString &severity)
{
    m_spinner->setVisible(false);
    m_bar->setVisible(false);
    m_words->setProperty("severity", severity);
    repolish(m_words);
    m_words->setText(breakableText(words));
    setVisible(true);
    announce(m_words, words);
}

} // namespace lambdesk
