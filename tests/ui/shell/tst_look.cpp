// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/place.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/scrollpage.h>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void themesAreChosenUnderSettings_data();
    void themesAreChosenUnderSettings();
    void theViewMenuHasThemToo();
    void keysZoomTheWholeWindow();
    void theKeysWorkInTheEditorToo();
    void theKeysWorkInDialogsToo();
    void aDialogThatOpensEnlargedHasRoomForItsWords();
    void theZoomIsShownForAMoment();
    void theNavigationBarDoesWithout_data();
    void theNavigationBarDoesWithout();
    void theSideNavigationGrowsWithIt();
    void nothingClipsAtTwiceTheSize_data();
    void nothingClipsAtTwiceTheSize();
    void aListIsNoHigherThanTheWindow();
    void pagesAreNoWiderThanTheWindow_data();
    void pagesAreNoWiderThanTheWindow();
    void tabsOfAFunctionAreNoWiderThanTheWindow_data();
    void tabsOfAFunctionAreNoWiderThanTheWindow();

private:
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    /// A text that hasn't the room it needs; empty when each has.
    QString clipped() const;
    /// What can be scrolled across, by how much; empty when nothing can.
    QString wide() const;
    void press(Qt::Key key) const { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<MainWindow> m_window;
};

void TestLook::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->create(u"hello"_s, "exports.handler = async () => 1;");
    m_themes = std::make_unique<ThemeController>(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path(),
                                            LookControllers{m_themes.get()});
    m_window->resize(1024, 640);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    QTRY_VERIFY(find<QWidget>(*m_window, "functionTable")->isVisible());
}

void TestLook::cleanup()
{
    m_window.reset();
    m_themes.reset();
    QSettings().clear();
    m_fixture.reset();
}

void TestLook::themesAreChosenUnderSettings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ThemeChoice>("choice");
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        QTest::addRow("%s", qPrintable(nameOf(choice))) << nameOf(choice) << choice;
}

void TestLook::themesAreChosenUnderSettings()
{
    QFETCH(QString, name);
    QFETCH(ThemeChoice, choice);
    QAction *chosen = action(u"theme-"_s + name);
    QVERIFY(chosen && chosen->isVisible());
    chosen->trigger();
    QCOMPARE(m_themes->choice(), choice);
    QVERIFY(chosen->isChecked());
    // For the next start.
    QCOMPARE(looksettings::theme(), choice);
}

void TestLook::theViewMenuHasThemToo()
{
    const auto *view = m_window->findChild<QMenu *>(u"viewMenu"_s);
    const auto actions = view->actions();
    for (const auto &name : {u"sideNavigationAction"_s, u"fullScreenAction"_s, u"zoomIn"_s, u"zoomOut"_s,
                             u"zoomReset"_s, u"lessMotion"_s})
        QVERIFY2(actions.contains(action(name)), qPrintable(name));
    QMenu *themes = nullptr;
    for (const QAction *entry : actions)
        themes = entry->menu() ? entry->menu() : themes;
    QVERIFY(themes && themes->actions().contains(action(u"theme-dark"_s)));
}

void TestLook::keysZoomTheWholeWindow()
{
    const auto *table = find<QWidget>(*m_window, "functionTable");
    const double before = table->font().pointSizeF();
    press(Qt::Key_Equal);
    QCOMPARE(m_themes->zoom(), 1.1);
    QVERIFY(qAbs(table->font().pointSizeF() - 1.1 * before) < 1e-6);
    press(Qt::Key_Plus);
    QCOMPARE(m_themes->zoom(), 1.25);
    QCOMPARE(looksettings::zoom(), 1.25);
    press(Qt::Key_Minus);
    QCOMPARE(m_themes->zoom(), 1.1);
    press(Qt::Key_0);
    QCOMPARE(m_themes->zoom(), 1.0);
    QCOMPARE(table->font().pointSizeF(), before);
}

void TestLook::theKeysWorkInTheEditorToo()
{
    m_window->go(FunctionPlace{m_fixture->name(u"hello"_s)});
    QTRY_VERIFY(find<QWidget>(*m_window, "functionCode")->isVisible());
    auto *editor = find<QWidget>(*m_window, "functionCode");
    editor->setFocus();
    for (const Qt::Key key : {Qt::Key_Equal, Qt::Key_Plus})
        QTest::keyClick(editor, key, Qt::ControlModifier);
    QCOMPARE(m_themes->zoom(), 1.25);
    QTest::keyClick(editor, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_themes->zoom(), 1.0);
}

void TestLook::theKeysWorkInDialogsToo()
{
    action(u"aboutAction"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"aboutDialog"_s));
    auto *about = find<QDialog>(*m_window, "aboutDialog");
    QTRY_COMPARE(QApplication::activeWindow(), about); // as its window is from the start, with its parent's
    const QSize before = about->size();
    const auto facts = about->findChildren<QLabel *>();
    QTest::keyClick(about, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(m_themes->zoom(), 1.1);
    QTRY_VERIFY(about->width() > before.width() && about->height() > before.height());
    for (const QLabel *label : facts)
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    QTest::keyClick(about, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_themes->zoom(), 1.0);
}

void TestLook::aDialogThatOpensEnlargedHasRoomForItsWords()
{
    m_themes->setZoom(2);
    action(u"aboutAction"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"aboutDialog"_s));
    auto *about = find<QDialog>(*m_window, "aboutDialog");
    QTRY_VERIFY(about->isVisible());
    const auto words = about->findChildren<QLabel *>();
    for (const QLabel *label : words)
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    about->close();
}

void TestLook::theZoomIsShownForAMoment()
{
    press(Qt::Key_Equal);
    auto *badge = m_window->findChild<QLabel *>(u"zoomBadge"_s);
    QVERIFY(badge->isVisible());
    QVERIFY(badge->text().startsWith(u"110"_s));
    QVERIFY(m_window->rect().contains(badge->geometry()));
    QTRY_VERIFY(!badge->isVisible());
}

void TestLook::theNavigationBarDoesWithout_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("hasWords");
    QTest::newRow("100 %") << 1.0 << true;
    QTest::newRow("200 %") << 2.0 << false;
    QTest::newRow("300 %") << 3.0 << false;
}

/// In the smallest window that there is.
void TestLook::theNavigationBarDoesWithout()
{
    QFETCH(double, zoom);
    QFETCH(bool, hasWords);
    m_window->resize(m_window->minimumSize());
    const auto *bar = find<QWidget>(*m_window, "navigationBar");
    auto *search = find<QPushButton>(*bar, "findAnythingButton");
    m_themes->setZoom(zoom);
    QTRY_COMPARE(!search->text().isEmpty(), hasWords);
    // The icon keeps away from the words.
    QCOMPARE(search->iconSize().width() > search->iconSize().height(), hasWords);
    QCOMPARE(m_window->width(), m_window->minimumWidth());
    const auto buttons = bar->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        // What it grew by is laid out a little later.
        QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
        QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(button->objectName()));
    }
    QCOMPARE(search->accessibleName(), u"Find anything"_s);
    QVERIFY(find<QWidget>(*bar, "menuButton")->isVisible());
    m_themes->setZoom(1);
    QTRY_VERIFY(!search->text().isEmpty());
    QTRY_VERIFY(find<QWidget>(*bar, "helpButton")->isVisible());
}

void TestLook::theSideNavigationGrowsWithIt()
{
    m_window->resize(1300, 640);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    auto *side = find<QWidget>(*m_window, "sideNavigation");
    auto *pages = m_window->findChild<QStackedWidget *>();
    QVERIFY(side->isVisible());
    const int width = side->width();
    QCOMPARE(pages->x(), width);
    m_themes->setZoom(1.1);
    QTRY_VERIFY(side->width() > width);
    QTRY_COMPARE(pages->x(), side->width());
    QTRY_COMPARE(pages->width(), 1300 - side->width());
    // Beside it there would be too little left for the page.
    m_themes->setZoom(2);
    QTRY_VERIFY(!side->isVisible());
    QTRY_COMPARE(pages->width(), 1300);
    m_themes->setZoom(1);
    QTRY_VERIFY(side->isVisible());
    QTRY_COMPARE(pages->x(), width);
}

void TestLook::nothingClipsAtTwiceTheSize_data()
{
    QTest::addColumn<int>("page");
    const char *names[] = {"functions", "function", "layers",     "log groups",
                           "insights",  "metrics",  "preferences"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void TestLook::nothingClipsAtTwiceTheSize()
{
    QFETCH(int, page);
    const Place places[] = {FunctionsPlace(),  FunctionPlace{m_fixture->name(u"hello"_s)},
                            LayersPlace(),     LogGroupsPlace(),
                            InsightsPlace(),   MetricsPlace(),
                            PreferencesPlace()};
    const char *parts[] = {"functionTable", "functionCode",   "noLayers",       "noLogGroups",
                           "insightsQuery", "monitoringPage", "preferencesPage"};
    m_window->go(places[page]);
    QTRY_VERIFY(find<QWidget>(*m_window, parts[page]) && find<QWidget>(*m_window, parts[page])->isVisible());
    m_themes->setZoom(2);
    // What is still being loaded is laid out a moment later.
    QTRY_COMPARE(clipped(), QString());
    QCOMPARE(m_window->size(), QSize(1024, 640));
}

/// What is shown while there is no function would need more.
void TestLook::aListIsNoHigherThanTheWindow()
{
    m_window->resize(1280, 860);
    m_themes->setZoom(2);
    const auto *page = find<QWidget>(*m_window, "functionsPage");
    QTRY_VERIFY(page->height() <= 860);
    QTRY_COMPARE(ScrollPage::around(*page)->verticalScrollBar()->maximum(), 0);
}

void TestLook::pagesAreNoWiderThanTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("page");
    const char *names[] = {"functions", "layers",  "log groups",  "log streams", "log search",
                           "insights",  "metrics", "preferences", "new function"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        QTest::addRow("%s for a projector", names[i]) << QSize(1200, 800) << 2.5 << i;
        QTest::addRow("%s on a small screen", names[i]) << QSize(1024, 640) << 2.0 << i;
    }
}

void TestLook::pagesAreNoWiderThanTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    QFETCH(int, page);
    constexpr int newFunction = 8;
    const Place places[] = {FunctionsPlace(),
                            LayersPlace(),
                            LogGroupsPlace(),
                            LogStreamsPlace{u"/a/b"_s},
                            LogSearchPlace{{u"/a/b"_s}},
                            InsightsPlace(),
                            MetricsPlace(),
                            PreferencesPlace(),
                            FunctionsPlace()};
    const char *parts[] = {"functionTable",  "noLayers",        "noLogGroups",
                           "noLogStreams",   "searchButton",    "insightsQuery",
                           "monitoringPage", "preferencesPage", "functionTable"};
    m_window->resize(size);
    m_window->go(places[page]);
    QTRY_VERIFY(find<QWidget>(*m_window, parts[page]) && find<QWidget>(*m_window, parts[page])->isVisible());
    m_themes->setZoom(zoom);
    if (page == newFunction) {
        click(find<QWidget>(*m_window, "createFunctionButton"));
        QTRY_VERIFY(find<QWidget>(*m_window, "blueprintFilter")->isVisible());
        QTRY_COMPARE(wide(), QString());
        click(find<QWidget>(*m_window, "skipButton"));
        QTRY_VERIFY(find<QWidget>(*m_window, "configurePage")->isVisible());
        QTRY_COMPARE(wide(), QString());
        if (!m_fixture->runtime(Language::NodeJs).isEmpty()) {
            find<QLineEdit>(*m_window, "functionName")->setText(u"pictured"_s);
            click(find<QWidget>(*m_window, "nextButton"));
            QTRY_VERIFY(find<QWidget>(*m_window, "reviewPage")->isVisible());
        }
    }
    QTRY_COMPARE(wide(), QString());
    QCOMPARE(m_window->size(), size);
}

void TestLook::tabsOfAFunctionAreNoWiderThanTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::newRow("for a projector") << QSize(1200, 800) << 2.5;
    QTest::newRow("on a small screen") << QSize(1024, 640) << 2.0;
}

void TestLook::tabsOfAFunctionAreNoWiderThanTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    m_window->resize(size);
    m_window->go(FunctionPlace{m_fixture->name(u"hello"_s)});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton") &&
                find<QWidget>(*m_window, "testButton")->isEnabled());
    auto *editor = find<CodeEditor>(*m_window, "functionCode");
    QTRY_VERIFY(editor->code().contains("async"));
    editor->insert(u"//"_s); // it is said at two places that there are unsaved changes
    m_themes->setZoom(zoom);
    auto *tabs = find<QTabWidget>(*m_window, "functionTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTRY_COMPARE(wide(), QString());
    }
    tabs->setCurrentIndex(2);
    auto *inner = find<QTabWidget>(*m_window, "monitoringTabs");
    for (int tab = 0; tab < inner->count(); ++tab) {
        inner->setCurrentIndex(tab);
        QTRY_COMPARE(wide(), QString());
    }
    for (const char *part : {"qualifiersButton", "testButton", "actionsButton", "copyArn"}) {
        const auto *widget = find<QWidget>(*m_window, part);
        QVERIFY2(widget->mapTo(m_window.get(), QPoint(widget->width(), 0)).x() <= size.width(), part);
        QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()), part);
    }
    QCOMPARE(m_window->size(), size);
    editor->undo();
}

QString TestLook::wide() const
{
    const auto areas = m_window->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            return u"%1: %2 pixels too wide"_s.arg(area->widget()->objectName())
                .arg(area->horizontalScrollBar()->maximum());
    }
    return {};
}

QString TestLook::clipped() const
{
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (!widget->isVisible() || (!label && !button) || qobject_cast<const ElidedLabel *>(widget) ||
            widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const QString words = label ? label->text() : button->text();
        const int needed =
            label && label->wordWrap() ? label->minimumSizeHint().width() : widget->sizeHint().width();
        if (widget->width() < needed)
            return u"%1: %2 of %3 pixels"_s.arg(words).arg(widget->width()).arg(needed);
        if (!widget->parentWidget()->rect().contains(widget->geometry()))
            return u"%1: outside of what it is in"_s.arg(words);
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            return u"%1: not all of its lines"_s.arg(words);
    }
    return {};
}

LAMBDESK_TEST(QApplication, TestLook)
#include "tst_look.moc"
