// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventdrafts.h"

namespace lambdesk
{

/// The edited ones of a function's events, as they are written into a Draft's body.
QByteArray encodedEdits(const EventDrafts &drafts);
/// What that was; nothing when these bytes are no such thing. Of a saved event there are only its name and
/// the text that was saved when it was edited.
QList<EventDraft> decodedEdits(const QByteArray &bytes);

} // namespace lambdesk
