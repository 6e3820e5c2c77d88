// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lambdesk
{

/// A text as a field of a CSV file, as RFC 4180 has it: in quotes where it needs them. A text that a
/// spreadsheet would take for a formula, which whoever wrote to a log could plant there, gets a ' in front;
/// numbers stay numbers.
QByteArray csvField(const QByteArray &text);

} // namespace lambdesk
