// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencesection.h"
#include "startfacts.h"

namespace lambdesk
{

/// How long logs are kept and how much room they may take: both act when an engine is started.
class LogsSection final : public PreferenceSection
{
    Q_OBJECT
public:
    explicit LogsSection(const StartFacts &start, QWidget *parent = nullptr);

    void load() override;
    void reset() override;
    bool waitsForRestart() const override;

private:
    void keep(int megabytes, int days);

    EnginePreferences m_running;
    QComboBox *m_size;
    QComboBox *m_days;
};

} // namespace lambdesk
