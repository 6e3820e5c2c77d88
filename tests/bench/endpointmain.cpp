// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments pick groups of rows: warm, throughput, cold, many, serve; `endpoint` is all of them.
#include "endpoint.h"
#include "runtimes.h"
#include "servers.h"

#include <model/platform/runtimeservice.h>

#include <QCoreApplication>

using namespace lambdesk;
using namespace lambdesk::bench;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList groups = QCoreApplication::arguments().mid(1);
    const auto wanted = [&groups](const char *group) {
        return groups.isEmpty() || groups.contains(QStringLiteral("endpoint")) ||
               groups.contains(QLatin1String(group));
    };
    QProcessEnvironment plain; // the servers' own, so that they find the same interpreters
    plain.insert(QStringLiteral("PATH"), QString::fromLatin1(searchPath));
    RuntimeService runtimes(plain, QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/runtimes.json"));
    const Runtime node = newestRuntime(runtimes, Language::NodeJs);
    const Runtime python = newestRuntime(runtimes, Language::Python);
    if (wanted("warm")) {
        measureWarmCalls(node);
        measureWarmCalls(python);
    }
    if (wanted("throughput")) {
        measureThroughput(node, 10);
        measureThroughput(python, 10);
        // A hundred of the small ones: of the others, memory would be measured.
        measureThroughput(python, 100);
    }
    if (wanted("cold")) {
        measureColdCalls(node);
        measureColdCalls(python);
    }
    if (wanted("many"))
        measureManyAtOnce(python);
    if (wanted("serve"))
        measureServe(python);
    return 0;
}
