// SPDX-License-Identifier: GPL-3.0-or-later
#include "logssection.h"

#include <model/logs/logservice.h>
#include <ui/logs/loggroupsmodel.h>
#include <ui/widgets/sizetext.h>

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QString megabytesText(int megabytes)
{
    return sizeText(qint64(megabytes) << 20);
}

} // namespace

LogsSection::LogsSection(const StartFacts &start, QWidget *parent)
    : PreferenceSection(u"logPreferences"_s, tr("Logs"), parent)
    , m_running(start.engine)
    , m_size(makeList(u"logSizePreference"_s))
    , m_days(makeList(u"logRetentionPreference"_s))
{
    addRow(tr("New log groups"), m_days,
           tr("How long the group of a function that writes its first log keeps the events. Groups that are "
              "there "
              "have their own setting, on the page Log groups."));
    addRow(tr("All logs together"), m_size,
           tr("If they need more room than this on the disk, the oldest events are deleted for good."));
    const auto keepChosen = [this] { keep(m_size->currentData().toInt(), m_days->currentData().toInt()); };
    connect(m_size, &QComboBox::activated, this, keepChosen);
    connect(m_days, &QComboBox::activated, this, keepChosen);
    load();
}

void LogsSection::load()
{
    const EnginePreferences chosen = preferences::engine();
    Choices days{{retentionText({}), 0}};
    for (const int choice : LogService::retentionChoices())
        days.append({retentionText(choice), choice});
    fill(m_days, days, chosen.logRetentionDays);
    Choices sizes;
    for (const int megabytes : {256, 512, 1024, 2048, 4096, 8192, 16384})
        sizes.append({megabytesText(megabytes), megabytes});
    fill(m_size, sizes, chosen.logMegabytes, megabytesText(chosen.logMegabytes));
}

void LogsSection::reset()
{
    const EnginePreferences usual;
    keep(usual.logMegabytes, usual.logRetentionDays);
    load();
}

void LogsSection::keep(int megabytes, int days)
{
    EnginePreferences chosen = preferences::engine();
    chosen.logMegabytes = megabytes;
    chosen.logRetentionDays = days;
    preferences::setEngine(chosen);
    Q_EMIT changed();
}

bool LogsSection::waitsForRestart() const
{
    const EnginePreferences chosen = preferences::engine();
    return chosen.logMegabytes != m_running.logMegabytes ||
           chosen.logRetentionDays != m_running.logRetentionDays;
}

} // namespace lambdesk
