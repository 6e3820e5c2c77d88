// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencesection.h"
#include "startfacts.h"

namespace lambdesk
{

struct PlatformProfile;

/// Platform, sandbox, control groups, share of the processor: all of it acts when an engine is started.
class EngineSection final : public PreferenceSection
{
    Q_OBJECT
public:
    EngineSection(const PlatformProfile &running, const StartFacts &start, QWidget *parent = nullptr);

    void load() override;
    void reset() override;
    bool waitsForRestart() const override;

private:
    void setupPlatform();
    void setupIsolation();
    void setupControlGroups();
    void keep();

    QString m_runningProfile; ///< its id
    QString m_runningTitle;
    StartFacts m_start;
    QComboBox *m_profile;
    QCheckBox *m_isolation;
    int m_megabytesOfACore;
    QCheckBox *m_controlGroups;
    QCheckBox *m_cpuShare;
};

} // namespace lambdesk
