// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace lambdesk
{

/// To be called before anybody looks at the widget: what it says will be said aloud when it comes up, and by
/// announce().
void makeLive(QWidget *widget);

/// Lets screen readers say `words`, which are the text of the live label, or become the live widget's name.
void announce(QWidget *widget, const QString &words);

/// The same out of a show event: that a notification comes up, Qt tells by itself.
void announceAsItComes(QWidget *widget, const QString &words);

} // namespace lambdesk
