// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/blueprint.h>

#include <QList>

namespace lambdesk
{

struct Catalogs;

/// What the Sample event template list offers: the first template (Hello World), the blueprints' own samples,
/// the other templates. A sample that is there already, with the same text, is not offered twice; one of the
/// same name with another text carries its blueprint's name. The templates' names are the platform's; the
/// blueprints' are in the window's language.
QList<EventTemplate> eventSamples(const Catalogs &catalogs);

} // namespace lambdesk
