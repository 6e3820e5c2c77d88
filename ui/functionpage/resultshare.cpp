// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultshare.h"

#include <model/preferences/keepsetting.h>
#include <ui/style/theme.h>

#include <QSplitter>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
constexpr auto dragRest = 300ms; ///< a drag moves it many times, and settings are a file

} // namespace

ResultShare::ResultShare(QSplitter *splitter)
    : QObject(splitter)
    , m_splitter(splitter)
    , m_rest(new QTimer(this))
{
    // What comes above the splitter and goes again, as messages do, takes its room from the tabs: the result
    // stays where it is being read.
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    m_rest->setSingleShot(true);
    m_rest->setInterval(dragRest);
    connect(m_rest, &QTimer::timeout, this, &ResultShare::keep);
    connect(splitter, &QSplitter::splitterMoved, this, [this] {
        m_drawn = m_splitter->sizes().at(1);
        m_rest->start();
    });
}

ResultShare::~ResultShare()
{
    if (m_rest->isActive())
        keep();
}

void ResultShare::setTab(Tab tab)
{
    if (m_rest->isActive())
        keep();
    const bool isOther = m_tab != tab;
    m_tab = tab;
    if (isOther)
        divide();
}

void ResultShare::divide()
{
    if (isUsers())
        give(qRound(keptSetting(key()).toDouble() * Theme::current().zoom));
    else
        give(m_tab == Tab::Code ? room() * 3 / 5
                                : qMax(0, m_splitter->widget(1)->minimumSizeHint().height()));
}

void ResultShare::makeRoom()
{
    if (!isUsers())
        give(qMax(m_splitter->sizes().at(1), room() / 2));
}

QString ResultShare::key() const
{
    return m_tab == Tab::Code ? u"functionPage/resultBelowCode"_s : u"functionPage/resultBelowOthers"_s;
}

bool ResultShare::isUsers() const
{
    return keptSetting(key()).isValid();
}

int ResultShare::room() const
{
    return m_splitter->height() - m_splitter->handleWidth();
}

void ResultShare::give(int height)
{
    m_splitter->setSizes({room() - height, height});
}

void ResultShare::keep()
{
    m_rest->stop();
    keepSetting(key(), m_drawn / Theme::current().zoom);
}

} // namespace lambdesk
