// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "options.h"

#include <app/common/descriptorlimit.h>
#include <app/common/terminationsignals.h>

#include <ui/designsystem/designwindow.h>
#include <ui/languages/languagecontroller.h>
#include <ui/style/sessionbus.h>
#include <ui/style/themecontroller.h>

#include <QApplication>
#include <QTimer>

namespace
{

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("lambdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("lambdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMBDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("lambdesk"));
}

/// Once the window is there: nothing waits for the desktop's answer.
void followSystem(lambdesk::ThemeController &theme)
{
    if (auto *system = lambdesk::SystemLook::ofSession())
        theme.follow(system);
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
    lambdesk::meetSessionBus();
    const lambdesk::Options options = lambdesk::readOptions(QCoreApplication::arguments());
    lambdesk::LanguageController languages(application,
                                           options.language.value_or(lambdesk::languagesettings::choice()));
    namespace look = lambdesk::looksettings;
    lambdesk::ThemeController theme(application, options.theme.value_or(look::theme()), look::zoom());
    theme.setLessMotion(look::lessMotion());
    QTimer::singleShot(0, &theme, [&theme] { followSystem(theme); });
    const lambdesk::TerminationSignals termination;
    QObject::connect(&termination, &lambdesk::TerminationSignals::received, &application,
                     [] { QCoreApplication::exit(0); });
    if (options.designSystem) {
        lambdesk::DesignWindow window(theme);
        window.show();
        return QApplication::exec();
    }
    lambdesk::Console console(options, theme, languages);
    console.start();
    return QApplication::exec();
}
