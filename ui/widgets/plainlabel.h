// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace lambdesk
{

/// A label for words of others (names, paths, what a program has said): it shows them as they are, without
/// markup, and wraps.
QLabel *makePlainLabel(QWidget *parent, const QString &objectName = {});

} // namespace lambdesk
