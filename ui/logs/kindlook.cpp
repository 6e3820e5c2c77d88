// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindlook.h"

#include <model/core/numbertext.h>
#include <ui/style/theme.h>

#include <QCoreApplication>
#include <QStringList>

namespace lambdesk
{

namespace
{

struct RunLineText {
    Q_DECLARE_TR_FUNCTIONS(RunLine)
};

QString milliseconds(double value)
{
    return RunLineText::tr("%1 ms").arg(decimalText(value, 2));
}

/// The console ended while it ran: it has no REPORT line, and nothing was measured.
bool isCutShort(const LogRun &run)
{
    return run.failed && !run.running && run.durationMs <= 0 && run.maxMemoryMb <= 0;
}

QString eventCount(qint64 count)
{
    return RunLineText::tr("%Ln event(s)", nullptr, int(count));
}

} // namespace

QColor colourOf(EventKind kind)
{
    const Theme &theme = Theme::current();
    switch (kind) {
    case EventKind::Error:
        return theme.error;
    case EventKind::Warning:
        return theme.warning;
    case EventKind::Init:
    case EventKind::Start:
    case EventKind::End:
    case EventKind::Report:
    case EventKind::Debug:
        return theme.mutedText;
    case EventKind::Plain:
    case EventKind::Information:
        break;
    }
    return theme.text;
}

QColor markOf(EventKind kind)
{
    const Theme &theme = Theme::current();
    switch (kind) {
    case EventKind::Start:
        return theme.success;
    case EventKind::Report:
    case EventKind::Information:
        return theme.information;
    case EventKind::Init:
        return theme.marker;
    case EventKind::Warning:
        return theme.warning;
    default:
        return colourOf(kind);
    }
}

std::optional<IconName> iconOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Error:
        return IconName::LogError;
    case EventKind::Warning:
        return IconName::Warning;
    case EventKind::Information:
        return IconName::LogInformation;
    case EventKind::Debug:
        return IconName::LogDebug;
    case EventKind::Init:
        return IconName::LogInit;
    case EventKind::Start:
        return IconName::LogStart;
    case EventKind::End:
        return IconName::LogEnd;
    case EventKind::Report:
        return IconName::LogReport;
    case EventKind::Plain:
        break;
    }
    return {};
}

QList<RunChip> chipsOf(const LogRun &run)
{
    const Theme &theme = Theme::current();
    QList<RunChip> chips;
    if (run.running)
        chips.append({RunLineText::tr("Running"), theme.success, theme.successFill});
    if (run.coldStart)
        chips.append({run.initMs ? RunLineText::tr("Cold start %1").arg(milliseconds(*run.initMs))
                                 : RunLineText::tr("Cold start"),
                      theme.information, theme.informationFill});
    if (isCutShort(run))
        chips.append({RunLineText::tr("Cut short"), theme.error, theme.errorFill});
    else if (run.failed)
        chips.append({RunLineText::tr("Error"), theme.error, theme.errorFill});
    return chips;
}

QString figuresText(const LogRun &run)
{
    QStringList parts{RunLineText::tr("RequestId: %1").arg(run.requestId)};
    if (isCutShort(run)) {
        parts << eventCount(run.endRow - run.firstRow);
    } else if (!run.running) {
        parts << RunLineText::tr("Duration: %1").arg(milliseconds(run.durationMs));
        if (run.memoryMb > 0)
            parts << RunLineText::tr("Memory: %1 of %2 MB")
                         .arg(numberText(run.maxMemoryMb), numberText(run.memoryMb));
        parts << eventCount(run.endRow - run.firstRow);
    }
    return parts.join(QStringLiteral("  "));
}

QString compactFigures(const LogRun &run)
{
    constexpr int durationColumns = 13;
    constexpr int memoryColumns = 16;
    QString line = RunLineText::tr("RequestId: %1").arg(run.requestId);
    if (run.running)
        return line;
    if (isCutShort(run))
        return line + QStringLiteral("  ") + eventCount(run.endRow - run.firstRow);
    line += milliseconds(run.durationMs).rightJustified(durationColumns);
    if (run.memoryMb > 0)
        line += RunLineText::tr("%1 of %2 MB")
                    .arg(numberText(run.maxMemoryMb), numberText(run.memoryMb))
                    .rightJustified(memoryColumns);
    return line + QStringLiteral("  ") + eventCount(run.endRow - run.firstRow);
}

QString runText(const LogRun &run)
{
    QStringList parts{figuresText(run)};
    for (const RunChip &chip : chipsOf(run))
        parts << chip.text;
    return parts.join(QStringLiteral("  "));
}

} // namespace lambdesk
