// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocations.h"
#include "logview.h"
#include "packages.h"
#include "startup.h"
#include "testbench.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace lambdesk::bench;

namespace
{

constexpr int functions = 100;

/// A workspace as it looks after a while.
void fill(const QString &workspace)
{
    const std::unique_ptr<lambdesk::Engine> engine = openEngine(workspace);
    const lambdesk::Runtime runtime = runtimeFor(*engine, lambdesk::Language::NodeJs);
    for (int number = 0; number < functions; ++number)
        createFunction(*engine, QStringLiteral("function-%1").arg(number), runtime);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList groups = QApplication::arguments().mid(1);
    if (groups.isEmpty() || groups.contains(QStringLiteral("invocations")))
        measureInvocations();
    if (groups.value(0) == QStringLiteral("log-view")) {
        measureLogViewOf(groups.value(1));
        return 0;
    }
    if (groups.isEmpty() || groups.contains(QStringLiteral("logs")))
        measureLogView();
    if (groups.isEmpty() || groups.contains(QStringLiteral("packages")))
        measurePackages();
    if (groups.isEmpty() || groups.contains(QStringLiteral("startup"))) {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(QStringLiteral("workspace"));
        fill(workspace);
        measureStartup(workspace);
    }
    return 0;
}
