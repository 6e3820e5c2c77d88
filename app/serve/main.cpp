// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include "server.h"

#include <app/common/descriptorlimit.h>
#include <app/common/terminationsignals.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    lambdesk::raiseDescriptorLimit();
    // GLib's event loop costs more a turn, and gives a program without a window nothing.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lambdesk-serve"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMBDESK_VERSION));
    const lambdesk::Options options = lambdesk::readOptions(QCoreApplication::arguments());
    const lambdesk::TerminationSignals termination;
    QObject::connect(&termination, &lambdesk::TerminationSignals::received, &application,
                     [] { QCoreApplication::exit(0); });
    lambdesk::Server server(options);
    // From the event loop, which an early failure ends.
    QMetaObject::invokeMethod(&server, &lambdesk::Server::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
