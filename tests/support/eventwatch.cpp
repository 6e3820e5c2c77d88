// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventwatch.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QtTest>

#include <algorithm>
#include <utility>

#include <time.h>

namespace lambdesk::test
{

namespace
{

constexpr double worthTelling = 5; // milliseconds
constexpr double most = 0.9;       // of an event's time, by which another within it stands for it

thread_local EventWatch *newest = nullptr;

QString currentTest()
{
    const auto function = QString::fromLatin1(QTest::currentTestFunction());
    const char *row = QTest::currentDataTag();
    return row ? QStringLiteral("%1(%2)").arg(function, QString::fromUtf8(row)) : function;
}

QString nameOf(QEvent::Type event)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    return key ? QString::fromLatin1(key) : QString::number(event);
}

} // namespace

double workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

EventWatch::EventWatch()
    : m_before(std::exchange(newest, this))
{
    // Whoever turns the loop does so with one of these.
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &EventWatch::noteTurn);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &EventWatch::noteTurn);
}

EventWatch::~EventWatch()
{
    newest = m_before;
}

EventWatch *EventWatch::current()
{
    return newest;
}

void EventWatch::noteTurn()
{
    for (Handling *each = m_innermost; each && !each->turnsLoop; each = each->outer)
        each->turnsLoop = true;
}

void EventWatch::begin(Handling &handling)
{
    m_innermost = &handling;
    handling.begun = workOfThread();
}

void EventWatch::end(const Handling &handling)
{
    const double time = workOfThread() - handling.begun;
    m_innermost = handling.outer;
    if (handling.turnsLoop || time < worthTelling)
        return;
    if (m_innermost)
        m_innermost->longestWithin = std::max(m_innermost->longestWithin, time);
    const QString test = currentTest();
    LongEvent &longest = m_longest[test];
    if (time <= longest.milliseconds)
        return;
    const bool isOfOneWithin =
        longest.milliseconds == handling.longestWithin && handling.longestWithin > time * most;
    longest.milliseconds = time;
    if (isOfOneWithin)
        return;
    longest.test = test;
    longest.event = nameOf(handling.event);
    longest.receiver = QString::fromLatin1(handling.type->className());
    if (!handling.name.isEmpty())
        longest.receiver += u' ' + handling.name;
}

} // namespace lambdesk::test
