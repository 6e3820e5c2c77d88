// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "options.h"

#include <app/common/descriptorlimit.h>
#include <app/common/terminationsignals.h>

#include <QApplication>
#include <QTranslator>

namespace
{

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("lambdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("lambdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMBDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("lambdesk"));
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    if (lambdesk::asksForWordsOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        lambdesk::readOptions(QCoreApplication::arguments());
        return 0;
    }
    lambdesk::raiseDescriptorLimit();
    QApplication application(argc, argv);
    const lambdesk::Options options = lambdesk::readOptions(QCoreApplication::arguments());
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/lambdesk_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    const lambdesk::ThemeController theme(application, options.theme);
    const lambdesk::TerminationSignals termination;
    QObject::connect(&termination, &lambdesk::TerminationSignals::received, &application,
                     [] { QCoreApplication::exit(0); });
    lambdesk::Console console(options);
    console.start();
    return QApplication::exec();
}
