// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

class QObject;
class QWidget;

namespace lambdesk
{

/// How sizes of one sort are read from an object and written to it. `read` answers nothing for an object
/// that has none of that sort; `write` takes as many as were read.
struct SizeGroup {
    QList<double> (*read)(const QObject *object);
    void (*write)(QObject *object, const QList<double> &sizes);
};

const std::vector<SizeGroup> &sizeGroups();

/// A style sheet that is set anew gives a widget back the font that it had under the first one; after this,
/// the font that it has now.
void keepFont(QWidget *widget);

/// None given (0 or less), or no bound: not a size to be multiplied.
bool isFreeSize(double size);

} // namespace lambdesk
