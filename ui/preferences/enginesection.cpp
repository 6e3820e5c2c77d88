// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginesection.h"

#include <model/core/numbertext.h>
#include <model/platform/platformprofile.h>
#include <ui/languages/datatext.h>

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace lambdesk
{

EngineSection::EngineSection(const PlatformProfile &running, const StartFacts &start, QWidget *parent)
    : PreferenceSection(u"enginePreferences"_s, tr("How functions run"), parent)
    , m_runningProfile(running.id)
    , m_runningTitle(translated(DataText::Platform, running.title))
    , m_start(start)
    , m_profile(makeList(u"profilePreference"_s))
    , m_isolation(makeBox(u"isolationPreference"_s, tr("Run functions in a sandbox")))
    , m_megabytesOfACore(running.quotas.memoryMbPerCore)
    , m_controlGroups(makeBox(u"controlGroupsPreference"_s, tr("Use control groups")))
    , m_cpuShare(makeBox(u"cpuSharePreference"_s, tr("Give functions their share of the processor")))
{
    setupPlatform();
    setupIsolation();
    setupControlGroups();
    load();
}

void EngineSection::setupPlatform()
{
    FormRow *row = addRow(tr("Platform"), m_profile,
                          tr("Quotas, prices, rounding and wording are those of this time. Winter 2015-16 is "
                             "that of the tutorial “Learn AWS Lambda”."));
    if (m_start.profileGiven) {
        row->setWarning(
            tr("This time it is %1, since the program was started with --profile %2. To choose here, start "
               "it without.")
                .arg(m_runningTitle, m_runningProfile));
        m_profile->setEnabled(false);
    }
    connect(m_profile, &QComboBox::activated, this, &EngineSection::keep);
}

void EngineSection::setupIsolation()
{
    FormRow *isolation =
        addRow(tr("Sandbox"), m_isolation,
               tr("With bubblewrap: code can't be changed by the function, /tmp is its own, and home "
                  "folders and other programs are out of its sight. Switch it off only for code "
                  "that you trust and that needs them."),
               FormRow::Width::Full);
    if (!m_start.hasBubblewrap)
        isolation->setWarning(
            tr("bubblewrap isn't on this computer, so functions run without. Install it with "
               "“sudo apt install bubblewrap”, then start the program again."));
    connect(m_isolation, &QCheckBox::clicked, this, &EngineSection::keep);
}

void EngineSection::setupControlGroups()
{
    addRow(tr("Control groups"), m_controlGroups,
           tr("Where the system gives them, the kernel bounds memory and number of processes. Without, "
              "functions are "
              "held to their memory by being looked at often."),
           FormRow::Width::Full);
    connect(m_controlGroups, &QCheckBox::clicked, this, &EngineSection::keep);
    addRow(
        tr("CPU share"), m_cpuShare,
        tr("As on the platform, a function has the share of a core's time that its memory size stands for, "
           "after its init phase: %1 MB have all of it. It takes control groups; without, functions run as "
           "fast as this computer can.")
            .arg(numberText(m_megabytesOfACore)),
        FormRow::Width::Full);
    connect(m_cpuShare, &QCheckBox::clicked, this, &EngineSection::keep);
}

void EngineSection::load()
{
    const EnginePreferences chosen = preferences::engine();
    Choices profiles;
    for (const QString &id : profileIds())
        profiles.append({id == u"2016" ? tr("Winter 2015-16") : tr("Today"), id});
    fill(m_profile, profiles, m_start.profileGiven ? m_runningProfile : chosen.profileId);
    m_isolation->setChecked(chosen.isolation);
    m_controlGroups->setChecked(chosen.controlGroups);
    m_cpuShare->setChecked(chosen.cpuShare);
    m_cpuShare->setEnabled(chosen.controlGroups);
}

void EngineSection::reset()
{
    const EnginePreferences usual;
    EnginePreferences chosen = preferences::engine();
    chosen.profileId = usual.profileId;
    chosen.isolation = usual.isolation;
    chosen.controlGroups = usual.controlGroups;
    chosen.cpuShare = usual.cpuShare;
    preferences::setEngine(chosen);
    load();
    Q_EMIT changed();
}

void EngineSection::keep()
{
    EnginePreferences chosen = preferences::engine();
    if (!m_start.profileGiven)
        chosen.profileId = m_profile->currentData().toString();
    chosen.isolation = m_isolation->isChecked();
    chosen.controlGroups = m_controlGroups->isChecked();
    chosen.cpuShare = m_cpuShare->isChecked();
    m_cpuShare->setEnabled(chosen.controlGroups);
    preferences::setEngine(chosen);
    Q_EMIT changed();
}

bool EngineSection::waitsForRestart() const
{
    const EnginePreferences chosen = preferences::engine();
    return (!m_start.profileGiven && chosen.profileId != m_runningProfile) ||
           (m_start.hasBubblewrap && chosen.isolation != m_start.engine.isolation) ||
           chosen.controlGroups != m_start.engine.controlGroups ||
           (chosen.controlGroups && chosen.cpuShare != m_start.engine.cpuShare);
}

} // namespace lambdesk
