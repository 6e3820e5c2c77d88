// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "windowfixture.h"

#include <model/packages/storedzip.h>
#include <ui/shell/mainwindow.h>
#include <ui/style/themecontroller.h>

#include <QApplication>
#include <QDialog>

namespace lambdesk::test
{

/// The console's window in its own look, on the real engine, for walks through its pages.
class AccessFixture
{
public:
    AccessFixture()
    {
        main.resize(1200, 860);
        main.show();
    }

    /// The window is told that its workspace is open, after the test has put into it what it wants.
    void open() { main.workspaceOpened(); }

    /// The widget of that name that is on screen, waited for; null when it never comes.
    template <typename Widget = QWidget>
    Widget *shown(const char *objectName)
    {
        return shownIn<Widget>(main, objectName);
    }
    template <typename Widget = QWidget>
    static Widget *shownIn(QWidget &root, const char *objectName)
    {
        const auto found = [&] {
            auto *widget = find<Widget>(root, objectName);
            return widget && widget->isVisible() ? widget : nullptr;
        };
        return waitUntil(found) ? found() : nullptr;
    }
    /// Waits until the widget of that name is on screen and can be used.
    bool becomesUsable(const char *objectName) { return becomesUsableIn(main, objectName); }
    static bool becomesUsableIn(QWidget &root, const char *objectName)
    {
        return waitUntil([&] {
            const auto *widget = find<QWidget>(root, objectName);
            return widget && widget->isVisible() && widget->isEnabled();
        });
    }
    /// The page of the function, once its code and its test events are there.
    void openFunction(const FunctionName &name)
    {
        main.go(FunctionPlace{name});
        QVERIFY(becomesUsable("testButton"));
    }
    QDialog *dialog(const char *objectName)
    {
        return waitUntil([&] { return openDialog<QDialog>(objectName); }) ? openDialog<QDialog>(objectName)
                                                                          : nullptr;
    }
    void trigger(const char *actionName)
    {
        // Pages that aren't shown may have one of the name, too.
        const auto all = main.findChildren<QAction *>(QLatin1String(actionName));
        const auto usable = [&all] {
            return std::find_if(all.cbegin(), all.cend(),
                                [](QAction *action) { return action->isEnabled(); });
        };
        QTRY_VERIFY2(usable() != all.cend(), actionName);
        (*usable())->trigger();
    }
    /// A function whose code are these files.
    FunctionName createPackage(const QString &name, const CodePackage &package)
    {
        const auto &quotas = fixture.quotas();
        const FunctionConfiguration configuration{
            fixture.name(name),
            {},
            fixture.runtime(Language::NodeJs),
            Handler::from(QStringLiteral("index.handler"), quotas).value(),
            QStringLiteral("lambda_basic_execution"),
            MemorySize::from(128, quotas).value(),
            EphemeralStorage::from(512, quotas).value(),
            Timeout::from(3, quotas).value(),
            {}};
        const auto made = WindowFixture::answer(
            fixture.services->functions.createFromZip(configuration, storedZip(package)));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->configuration.name;
    }
    /// Runs it once, from outside.
    void run(const FunctionName &name)
    {
        QSignalSpy finished(&fixture.services->runs, &RunService::runFinished);
        QVERIFY(WindowFixture::answer(fixture.services->runs.start(name, "{}", QStringLiteral("e"))));
        QTRY_VERIFY(!finished.isEmpty());
    }

    ThemeController theme{*qApp, ThemeChoice::Light};
    WindowFixture fixture;
    MainWindow main{*fixture.services, fixture.folder.path(), {&theme}};
};

} // namespace lambdesk::test
