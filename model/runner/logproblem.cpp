// SPDX-License-Identifier: GPL-3.0-or-later
#include "logproblem.h"

#include <model/core/programtexts.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct LogProblemText {
    Q_DECLARE_TR_FUNCTIONS(LogProblem)
};

} // namespace

QString LogProblem::note()
{
    const ProgramTexts inEnglish;
    return LogProblemText::tr("The output isn't stored in CloudWatch Logs: the role %1 doesn't allow %2.");
}

} // namespace lambdesk
