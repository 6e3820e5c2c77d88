// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/place.h>

#include <functional>

namespace lambdesk::bench
{

class ConsoleWindow;

/// A page of the window, and how it is known that what it is gone to for is on it.
struct WindowPage {
    QString name;
    Place place;
    std::function<bool()> isFilled;
};

/// All of them, on a filled workspace; the function and its logs are others in each round.
QList<WindowPage> windowPages(const ConsoleWindow &console, int round);

} // namespace lambdesk::bench
