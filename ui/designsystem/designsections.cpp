// SPDX-License-Identifier: GPL-3.0-or-later
#include "designsections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesignSystem)
};
} // namespace

QList<DesignSection> designSections()
{
    return {{u"colours"_s, Words::tr("Colours"), makeDesignColours},
            {u"type"_s, Words::tr("Type, space and radius"), makeDesignType},
            {u"icons"_s, Words::tr("Icons"), makeDesignIcons},
            {u"buttons"_s, Words::tr("Buttons"), makeDesignButtons},
            {u"fields"_s, Words::tr("Fields"), makeDesignFields},
            {u"tiles"_s, Words::tr("Tiles"), makeDesignTiles},
            {u"cards"_s, Words::tr("Cards and status dots"), makeDesignCards},
            {u"list"_s, Words::tr("Key-value list"), makeDesignList},
            {u"messages"_s, Words::tr("Flash messages and empty state"), makeDesignMessages},
            {u"table"_s, Words::tr("Table with filter"), makeDesignTable},
            {u"progress"_s, Words::tr("Progress"), makeDesignProgress},
            {u"code"_s, Words::tr("Code"), makeDesignCode},
            {u"headers"_s, Words::tr("Section headers"), makeDesignHeaders}};
}

} // namespace lambdesk
