// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventkind.h"

#include <model/logs/logevent.h>
#include <ui/style/icons.h>

#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace lambdesk
{

/// Of a message's text.
QColor colourOf(EventKind kind);
/// Of the icon beside it; a plain message has none.
QColor markOf(EventKind kind);
std::optional<IconName> iconOf(EventKind kind);

/// A word about a run that should catch the eye.
struct RunChip {
    QString text;
    QColor colour;
    QColor fill;
};
QList<RunChip> chipsOf(const LogRun &run);

/// `RequestId: …  Duration: …  Max Memory Used: …`, in full.
QString figuresText(const LogRun &run);
/// The same in columns, in as little room as they need.
QString compactFigures(const LogRun &run);
/// Everything that the line of a folded run says, for screen readers.
QString runText(const LogRun &run);

} // namespace lambdesk
