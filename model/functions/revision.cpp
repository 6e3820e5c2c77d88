// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct RevisionText {
    Q_DECLARE_TR_FUNCTIONS(Revision)
};

} // namespace

Result<void> checkRevision(const QString &expected, const QString &current)
{
    if (expected.isEmpty() || expected == current)
        return {};
    return fail(ErrorKind::Stale,
                RevisionText::tr("The Revision Id provided does not match the latest Revision Id. Call the "
                                 "GetFunction/GetAlias API to retrieve the latest Revision Id"));
}

} // namespace lambdesk
