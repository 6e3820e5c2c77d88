// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/designsystem/designsections.h>
#include <ui/designsystem/designwindow.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/button.h>
#include <ui/widgets/card.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/flashmessage.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/keyvaluelist.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/splitbutton.h>
#include <ui/widgets/statusdot.h>
#include <ui/widgets/tile.h>

#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestDesignWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsEveryPart();
    void showsTheirStates();
    void changesThemeAndZoomOnTheSpot();
    void filtersItsTable();

private:
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<DesignWindow> m_window;
};

void TestDesignWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"lambdesk-test"_s);
}

void TestDesignWindow::init()
{
    QSettings().clear();
    m_themes = std::make_unique<ThemeController>(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<DesignWindow>(*m_themes);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
}

void TestDesignWindow::cleanup()
{
    m_window.reset();
    m_themes.reset();
    QSettings().clear();
}

void TestDesignWindow::showsEveryPart()
{
    for (const DesignSection &section : designSections()) {
        const auto *part = m_window->findChild<QWidget *>(u"design-"_s + section.name);
        QVERIFY2(part && part->isVisible() && part->height() > 0, qPrintable(section.name));
    }
    QVERIFY(m_window->findChild<Tile *>() && m_window->findChild<Card *>() &&
            m_window->findChild<KeyValueList *>() && m_window->findChild<EmptyState *>() &&
            m_window->findChild<StatusDot *>() && m_window->findChild<Spinner *>() &&
            m_window->findChild<CodeBox *>() && m_window->findChild<SectionHeader *>());
    QCOMPARE(m_window->findChildren<FlashMessage *>().size(), 4);
}

void TestDesignWindow::showsTheirStates()
{
    const auto buttons = m_window->findChild<QWidget *>(u"design-buttons"_s)->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const auto *each) { return each->isEnabled(); }));
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const auto *each) { return !each->isEnabled(); }));
    const auto splits = m_window->findChildren<SplitButton *>();
    QCOMPARE(splits.size(), 2);
    QVERIFY(splits.first()->isEnabled() && !splits.last()->isEnabled());
    QTest::mouseClick(splits.first(), Qt::LeftButton, {}, splits.first()->arrowRect().center());
    QVERIFY(splits.first()->splitMenu()->isVisible());
    splits.first()->splitMenu()->close();
    const auto rows = m_window->findChildren<FormRow *>();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto *row) { return !row->error().isEmpty(); }));
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto *row) { return !row->warning().isEmpty(); }));
    QVERIFY(
        std::any_of(rows.begin(), rows.end(), [](const auto *row) { return !row->field()->isEnabled(); }));
}

void TestDesignWindow::changesThemeAndZoomOnTheSpot()
{
    // In the page's margin, under the bar; at the bottom a scroll bar may be.
    const auto ground = [this] {
        const auto *bar = m_window->findChild<QWidget *>(u"navigationBar"_s);
        return m_window->grab().toImage().pixelColor(3, bar->height() + 3);
    };
    QCOMPARE(ground(), Theme::lightTheme().page);
    m_window->findChild<QAction *>(u"theme-high-contrast"_s)->trigger();
    QCOMPARE(ground(), Theme::highContrastTheme().page);
    QCOMPARE(looksettings::theme(), ThemeChoice::HighContrast);
    const int before = m_window->findChild<Tile *>()->height();
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(m_themes->zoom(), 1.1);
    QTRY_VERIFY(m_window->findChild<Tile *>()->height() > before);
}

void TestDesignWindow::filtersItsTable()
{
    const auto *table = m_window->findChild<QTableView *>(u"designTable"_s);
    const int all = table->model()->rowCount();
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"designFilter"_s), u"thumb"_s);
    QVERIFY(all > 1);
    QCOMPARE(table->model()->rowCount(), 1);
}

LAMBDESK_TEST(QApplication, TestDesignWindow)
#include "tst_designwindow.moc"
