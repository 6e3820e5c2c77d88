// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteentry.h"

namespace lambdesk
{

QString PaletteEntry::key() const
{
    return QString::number(int(kind)) + u':' + name;
}

QString PaletteEntry::kindText() const
{
    switch (kind) {
    case Kind::Action:
        return tr("Action");
    case Kind::Page:
        return tr("Page");
    case Kind::Tab:
        return tr("Tab");
    case Kind::Function:
        return tr("Function");
    case Kind::Layer:
        return tr("Layer");
    case Kind::Blueprint:
        return tr("Blueprint");
    case Kind::LogGroup:
        return tr("Log group");
    }
    return {};
}

} // namespace lambdesk
