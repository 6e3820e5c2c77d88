// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>

#include <QDateTime>
#include <QString>

namespace lambdesk
{

/// What the user has replaced a function's code by.
struct ReplacedCode {
    Function before;
    Function now;
    QString fileName;       ///< of the new code's file or folder; empty where it is a former one
    QDateTime arrived = {}; ///< when that former one had come
};

} // namespace lambdesk
