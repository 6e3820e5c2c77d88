// SPDX-License-Identifier: GPL-3.0-or-later
#include "designsections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
struct DesignSectionsText {
    Q_DECLARE_TR_FUNCTIONS(DesignSystem)
};
} // namespace

QList<DesignSection> designSections()
{
    return {{u"colours"_s, DesignSectionsText::tr("Colours"), makeDesignColours},
            {u"type"_s, DesignSectionsText::tr("Type, space and radius"), makeDesignType},
            {u"icons"_s, DesignSectionsText::tr("Icons"), makeDesignIcons},
            {u"buttons"_s, DesignSectionsText::tr("Buttons"), makeDesignButtons},
            {u"fields"_s, DesignSectionsText::tr("Fields"), makeDesignFields},
            {u"tiles"_s, DesignSectionsText::tr("Tiles"), makeDesignTiles},
            {u"cards"_s, DesignSectionsText::tr("Cards and status dots"), makeDesignCards},
            {u"list"_s, DesignSectionsText::tr("Key-value list"), makeDesignList},
            {u"messages"_s, DesignSectionsText::tr("Flash messages and empty state"), makeDesignMessages},
            {u"table"_s, DesignSectionsText::tr("Table with filter"), makeDesignTable},
            {u"progress"_s, DesignSectionsText::tr("Progress"), makeDesignProgress},
            {u"code"_s, DesignSectionsText::tr("Code"), makeDesignCode},
            {u"headers"_s, DesignSectionsText::tr("Section headers"), makeDesignHeaders}};
}

} // namespace lambdesk
