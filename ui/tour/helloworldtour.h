// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tourstep.h"

#include <QList>

namespace lambdesk
{

/// The way of the first tutorial, from Get Started Now to the log in CloudWatch.
QList<TourStep> helloWorldTour();

} // namespace lambdesk
