// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace lambdesk
{

QStringList javaScriptKeywords();
QStringList javaScriptNames();
QHash<QString, QStringList> javaScriptMembers();

QStringList pythonKeywords();
QStringList pythonNames();
QHash<QString, QStringList> pythonMembers();

} // namespace lambdesk
