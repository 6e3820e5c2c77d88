// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lambdesk::test
{

/// What another language would meet in a window, which speaks the language of long words: English that is not
/// for translation, and texts that are cut because they have no room.
QStringList wordProblems(QWidget &window);

} // namespace lambdesk::test
