// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/packagecontents.h>
#include <model/platform/runtime.h>

#include <QStringList>

namespace lambdesk
{

/// Those of the runtimes that find something in a layer with these files, in their order: of a version where
/// the folder or a compiled module is for one, else all of the language. Programs and libraries, which every
/// runtime finds, stand for none.
QStringList runtimesOf(const PackageContents &contents, const QList<Runtime> &runtimes);

} // namespace lambdesk
