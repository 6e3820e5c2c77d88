// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/processes.h>
#include <tests/support/runfixture.h>

#include <model/runner/controlgroups.h>

#include <QStandardPaths>

#include <memory>

#include <unistd.h>

namespace lambdesk::test
{

/// A base of tests for where this computer gives control groups; each says so where it doesn't.
class ControlGroupTest
{
protected:
    void find()
    {
        m_places = findControlGroups(true);
        m_older = groups();
        m_groups = std::make_unique<ControlGroups>(m_places);
    }
    void skipWithout()
    {
        if (m_places.memory.isEmpty() || m_places.processes.isEmpty())
            QSKIP("no control groups for memory and processes on this computer");
    }
    /// Neither processes nor groups.
    void checkLeftovers()
    {
        QCOMPARE(ownChildren(), QByteArray());
        QTRY_COMPARE(groupsLeft(), QStringList());
    }

    /// Of this process.
    QStringList groupsLeft() const
    {
        QStringList left = groups();
        left.removeIf([this](const QString &group) { return m_older.contains(group); });
        return left;
    }
    std::unique_ptr<RunFixture> fixture(bool cpuShare = false)
    {
        return std::make_unique<RunFixture>(
            RunFixture::profileOf(QStringLiteral("today")), QProcessEnvironment::systemEnvironment(),
            QStandardPaths::findExecutable(QStringLiteral("bwrap")), m_groups.get(), cpuShare);
    }

    ControlGroupPlaces m_places;
    std::unique_ptr<ControlGroups> m_groups;

private:
    QStringList groups() const
    {
        QStringList found;
        const QString pattern = ControlGroups::nameOf(getpid(), 0).chopped(1) + u'*';
        for (const QString &place : {m_places.memory, m_places.processes, m_places.cpu}) {
            if (!place.isEmpty())
                found += QDir(place).entryList({pattern}, QDir::Dirs);
        }
        return found;
    }

    QStringList m_older; ///< of a killed process that had this one's id, and where this process itself is
};

} // namespace lambdesk::test
