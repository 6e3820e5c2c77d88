// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/preferences/preferences.h>

namespace lambdesk
{

/// What the user has chosen about every editor of the program. The window's thread alone.
const EditorPreferences &editorPreferences();
/// Editors that are there go by it at once, those to come from the beginning.
void applyEditorPreferences(const EditorPreferences &chosen);

/// What a size of type that was chosen is multiplied by, as the window's own is. Editors look at it when
/// their window's font or style changes.
double editorZoom();
void setEditorZoom(double zoom);

} // namespace lambdesk
