// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;

namespace lambdesk
{

/// Lets what the parts of the splitter were given shrink with the zoom, below the zoom at which they were
/// given it; back at that one they have it again. A splitter keeps it in pixels, which at a smaller zoom is
/// too much. At a larger one it stays: a part gets what it needs by itself, and the others keep their room.
/// Call it once the parts have their sizes.
void shrinkWithZoom(QSplitter *splitter);

} // namespace lambdesk
