// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;

namespace lambdesk
{

/// Lets what the parts of the splitter are to have of it grow and shrink with the zoom: it keeps what they
/// were given in pixels, which after a step back is too much.
void zoomSizes(QSplitter *splitter);

} // namespace lambdesk
