// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationlines.h"

#include <ui/functions/functiondraft.h>

#include <QCoreApplication>
#include <QStringList>

namespace lambdesk
{

namespace
{

struct ConfigurationLinesText {
    Q_DECLARE_TR_FUNCTIONS(ConfigurationLines)
};

QString settingLine(const QString &name, const QString &value)
{
    return ConfigurationLinesText::tr("%1: %2", "a setting and its value").arg(name, value);
}

} // namespace

QByteArray configurationLines(const FunctionDraft &draft)
{
    QStringList lines{
        settingLine(ConfigurationLinesText::tr("Description"), draft.description),
        settingLine(ConfigurationLinesText::tr("Runtime"), draft.runtime),
        settingLine(ConfigurationLinesText::tr("Handler"), draft.handler),
        settingLine(ConfigurationLinesText::tr("Role"), draft.role),
        settingLine(ConfigurationLinesText::tr("Memory (MB)"), draft.memory),
        settingLine(ConfigurationLinesText::tr("Ephemeral storage (MB)"), draft.ephemeralStorage),
        settingLine(
            ConfigurationLinesText::tr("Timeout"),
            //: %1 and %2 are numbers of minutes and seconds
            ConfigurationLinesText::tr("%1 min %2 s").arg(draft.timeoutMinutes, draft.timeoutSeconds))};
    for (const auto &variable : draft.environment)
        lines << settingLine(ConfigurationLinesText::tr("Environment variable"),
                             variable.key + u'=' + variable.value);
    for (const FunctionLayer &layer : draft.layers)
        lines << settingLine(ConfigurationLinesText::tr("Layer"),
                             layer.reference.name.value() + u':' + QString::number(layer.reference.number));
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace lambdesk
