// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testprogram.h"
#include "windowfixture.h"

#include <editor/editorchoices.h>
#include <model/preferences/preferences.h>
#include <ui/languages/languagecontroller.h>
#include <ui/shell/mainwindow.h>
#include <ui/style/themecontroller.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <memory>

namespace lambdesk::test
{

/// A base of tests that each have a window of their own, on its page Preferences.
class PreferencesTest
{
protected:
    void begin()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_themes = std::make_unique<ThemeController>(*qApp, ThemeChoice::Light);
        // Other tests run beside this one, and want that port.
        preferences::setEndpoint({false, EndpointPreferences().port});
        openWindow();
    }
    void end()
    {
        m_window.reset();
        if (m_languages)
            m_languages->setChoice(QStringLiteral("en"));
        m_languages.reset();
        m_themes.reset();
        m_fixture.reset();
        applyEditorPreferences({});
        QSettings().clear();
    }
    void openWindow(const StartFacts &start = {})
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path(),
                                                LookControllers{m_themes.get(), m_languages.get()});
        m_window->setStartFacts(start);
        m_window->resize(1024, 640);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
        m_window->workspaceOpened();
        m_window->go(PreferencesPlace());
        QTRY_VERIFY(isShown("preferencesPage"));
    }

    QComboBox *list(const char *name) const { return find<QComboBox>(*m_window, name); }
    QCheckBox *box(const char *name) const { return find<QCheckBox>(*m_window, name); }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(*m_window, name);
        return widget && widget->isVisible();
    }
    QString words(const char *label) const { return find<QLabel>(*m_window, label)->text(); }
    /// By keys, as many as it takes.
    void choose(QComboBox *list, const QVariant &value) const
    {
        QVERIFY(list);
        const int wanted = list->findData(value);
        QVERIFY2(wanted >= 0, qPrintable(value.toString()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < list->count() && list->currentIndex() != list->findData(value); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentData(), value);
    }
    void confirm(const char *button = "confirmButton") const
    {
        QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
        click(find<QPushButton>(*openDialog<QDialog>("confirmDialog"), button));
        QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<LanguageController> m_languages; ///< of tests that make one, and open a window anew
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lambdesk::test
