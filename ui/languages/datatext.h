// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lambdesk
{

/// What the texts of resources/ are about: the contexts that translations/datatexts.py gives them.
enum class DataText { Blueprint, Platform, Role, Runtime, SampleEvent, SampleQuery };

/// What a file in resources/ says, in the window's language; where that has no such text, as the file says
/// it. The model, the endpoint and the files keep the English one. A platform's title within a sentence is
/// its title in small letters.
QString translated(DataText kind, const QString &text);
QStringList translated(DataText kind, const QStringList &texts);

} // namespace lambdesk
