// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace lambdesk
{

/// What was packed by gzip; nothing when it wasn't, or is more than `mostBytes`. Any thread.
std::optional<QByteArray> gunzip(const QByteArray &packed, qint64 mostBytes);

} // namespace lambdesk
