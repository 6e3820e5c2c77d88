// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagegroup.h"

#include <model/core/programtexts.h>

namespace lambdesk
{

void PageGroup::offer(QObject *, const Receiver &receive)
{
    Entries entries;
    const Trail all = pages();
    for (const Crumb &page : all)
        entries.append({PaletteEntry::Kind::Page,
                        page.text,
                        {},
                        [this, place = *page.place] { Q_EMIT placeRequested(place); },
                        englishOf(page.text)});
    receive(entries);
}

} // namespace lambdesk
