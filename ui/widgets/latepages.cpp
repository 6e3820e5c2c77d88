// SPDX-License-Identifier: GPL-3.0-or-later
#include "latepages.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace lambdesk
{

LatePages::LatePages(QTabWidget *tabs)
    : QObject(tabs)
    , m_tabs(tabs)
{
}

void LatePages::add(const QString &title, const Make &make)
{
    m_makers.append(make);
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(page, title);
}

void LatePages::start()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &LatePages::make);
    make(m_tabs->currentIndex());
}

void LatePages::make(int index)
{
    if (index < 0 || !m_makers.at(index))
        return;
    const Make maker = std::exchange(m_makers[index], nullptr);
    QWidget *page = m_tabs->widget(index);
    QWidget *made = maker(page);
    page->layout()->addWidget(made);
    made->show(); // a layout would do so later
}

} // namespace lambdesk
