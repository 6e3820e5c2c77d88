// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace lambdesk
{

/// The value of a name in a form; empty when there is none.
QByteArray formValue(const QByteArray &form, const QByteArray &name);
/// `A.member.2.B=x` as {"A": [{"B": "x"}]}: members in the order of their numbers, all values texts. None
/// when it is deeper than any operation's input.
std::optional<QJsonObject> objectOfForm(const QByteArray &form);

} // namespace lambdesk
