// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "filledworkspace.h"
#include "invocations.h"
#include "livelog.h"
#include "logview.h"
#include "packages.h"
#include "pages.h"
#include "startup.h"
#include "typing.h"
#include "walk.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace lambdesk::bench;

namespace
{

struct Group {
    const char *name;
    void (*measure)();
};

void measureFilledStartup()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    fillWorkspace(workspace);
    measureStartup(workspace);
}

constexpr Group groups[] = {
    {"invocations", measureInvocations},
    {"logs", measureLogView},
    {"live", measureLiveLog},
    {"packages", measurePackages},
    {"pages", measurePages},
    {"typing", measureTyping},
    {"stalls", measureWalk},
    {"startup", measureFilledStartup},
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList wanted = QApplication::arguments().mid(1);
    if (wanted.value(0) == QStringLiteral("log-view")) {
        measureLogViewOf(wanted.value(1));
        return 0;
    }
    for (const Group &group : groups) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(group.name)))
            group.measure();
    }
    return 0;
}
