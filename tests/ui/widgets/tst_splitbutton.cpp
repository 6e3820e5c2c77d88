// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/accessiblebuttons.h>
#include <ui/widgets/splitbutton.h>

#include <QAccessible>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// A button with an arrow for a menu in the same frame.
class TestSplitButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void actsInItsMiddle();
    void opensItsMenuAtTheArrow();
    void actsOnKeys_data();
    void actsOnKeys();
    void opensItsMenuByKeys_data();
    void opensItsMenuByKeys();
    void doesNothingWhileDisabled();
    void closesItsMenuWithWhatIsChosen();
    void hasItsArrowWhereReadingEnds();
    void isOneButtonForAssistiveTechnology();
    void offersItsMenuToAssistiveTechnology();
    void isDrawnInEveryTheme_data();
    void isDrawnInEveryTheme();

private:
    void clickAt(const QPoint &place) { QTest::mouseClick(m_button, Qt::LeftButton, {}, place); }
    QMenu *menu() const { return m_button->splitMenu(); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSignalSpy> m_clicked;
    SplitButton *m_button = nullptr;
    QAction *m_entry = nullptr;
};

void TestSplitButton::initTestCase()
{
    QCoreApplication::setOrganizationName(u"lambdesk-test"_s);
    installAccessibleButtons();
}

void TestSplitButton::init()
{
    m_window = std::make_unique<QWidget>();
    m_button = new SplitButton(u"Test"_s, m_window.get());
    (new QVBoxLayout(m_window.get()))->addWidget(m_button);
    menu()->addAction(u"Not now"_s)->setEnabled(false);
    m_entry = menu()->addAction(u"With another event"_s);
    m_clicked = std::make_unique<QSignalSpy>(m_button, &QPushButton::clicked);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), lambdesk::test::patience));
    m_button->setFocus();
}

void TestSplitButton::cleanup()
{
    m_clicked.reset();
    m_window.reset();
    QSettings().clear();
}

void TestSplitButton::actsInItsMiddle()
{
    clickAt(m_button->rect().center());
    QCOMPARE(m_clicked->size(), 1);
    QVERIFY(!menu()->isVisible());
}

void TestSplitButton::opensItsMenuAtTheArrow()
{
    clickAt(m_button->arrowRect().center());
    QVERIFY(menu()->isVisible());
    QCOMPARE(m_clicked->size(), 0);
    menu()->close();
    // What began on the button and ends on the arrow is neither.
    QTest::mousePress(m_button, Qt::LeftButton, {}, m_button->rect().center());
    QTest::mouseRelease(m_button, Qt::LeftButton, {}, m_button->arrowRect().center());
    QCOMPARE(m_clicked->size(), 0);
    QVERIFY(!menu()->isVisible());
}

void TestSplitButton::actsOnKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestSplitButton::actsOnKeys()
{
    QFETCH(Qt::Key, key);
    QTest::keyClick(m_button, key);
    QCOMPARE(m_clicked->size(), 1);
    QVERIFY(!menu()->isVisible());
}

void TestSplitButton::opensItsMenuByKeys_data()
{
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("Down") << Qt::NoModifier;
    QTest::newRow("Alt+Down") << Qt::AltModifier;
}

void TestSplitButton::opensItsMenuByKeys()
{
    QFETCH(Qt::KeyboardModifier, modifier);
    QSignalSpy chosen(m_entry, &QAction::triggered);
    QTest::keyClick(m_button, Qt::Key_Down, modifier);
    QVERIFY(menu()->isVisible());
    QCOMPARE(menu()->activeAction(), m_entry);
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!menu()->isVisible());
    QCOMPARE(m_clicked->size(), 0);
}

void TestSplitButton::doesNothingWhileDisabled()
{
    m_button->setEnabled(false);
    clickAt(m_button->rect().center());
    clickAt(m_button->arrowRect().center());
    m_button->openMenu();
    QCOMPARE(m_clicked->size(), 0);
    QVERIFY(!menu()->isVisible());
}

void TestSplitButton::closesItsMenuWithWhatIsChosen()
{
    m_button->openMenu();
    QVERIFY(menu()->isVisible());
    QAccessibleInterface *entry = QAccessible::queryAccessibleInterface(menu())->child(1);
    QSignalSpy chosen(m_entry, &QAction::triggered);
    entry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(chosen.size(), 1);
    QTRY_VERIFY(!menu()->isVisible());
}

void TestSplitButton::hasItsArrowWhereReadingEnds()
{
    QCOMPARE(m_button->arrowRect().right(), m_button->rect().right());
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_button->arrowRect().left(), 0);
    clickAt(m_button->rect().center());
    QCOMPARE(m_clicked->size(), 1);
    clickAt(m_button->arrowRect().center());
    QVERIFY(menu()->isVisible());
    menu()->close();
}

void TestSplitButton::isOneButtonForAssistiveTechnology()
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_button);
    QCOMPARE(seen->role(), QAccessible::Button);
    QCOMPARE(seen->text(QAccessible::Name), u"Test"_s);
    m_button->setText(u"Save and test"_s);
    QCOMPARE(seen->text(QAccessible::Name), u"Save and test"_s);
    QCOMPARE(seen->childCount(), 0);
    seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(m_clicked->size(), 1);
    QVERIFY(!menu()->isVisible());
    m_button->setEnabled(false);
    QVERIFY(!seen->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    QVERIFY(!seen->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
}

void TestSplitButton::offersItsMenuToAssistiveTechnology()
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_button);
    QVERIFY(seen->state().hasPopup && seen->state().expandable && !seen->state().expanded);
    QVERIFY(seen->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    seen->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(menu()->isVisible());
    QVERIFY(seen->state().expanded);
    QCOMPARE(seen->childCount(), 1);
    QCOMPARE(seen->child(0)->object(), menu());
    QCOMPARE(seen->indexOfChild(seen->child(0)), 0);
    menu()->close();
    QVERIFY(!seen->state().expanded);
    QCOMPARE(seen->childCount(), 0);
}

void TestSplitButton::isDrawnInEveryTheme_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestSplitButton::isDrawnInEveryTheme()
{
    QFETCH(ThemeChoice, theme);
    const ThemeController themes(*qApp, theme);
    const auto colourAt = [this](const QPoint &place) {
        const QImage image = m_button->grab().toImage();
        return image.pixelColor((QPointF(place) * image.devicePixelRatio()).toPoint());
    };
    const auto line = [this] { return QPoint(m_button->arrowRect().left(), m_button->height() / 2); };
    QCOMPARE(colourAt(line()), Theme::current().primaryText);
    QCOMPARE(colourAt({0, m_button->height() / 2}), Theme::current().focus); // the ring is around both parts
    QCOMPARE(colourAt({m_button->width() - 1, m_button->height() / 2}), Theme::current().focus);
    // In it is a line that the button's own colour can't hide, until the focus has gone.
    const QPoint inRing(Theme::current().focusWidth, m_button->height() / 2);
    QCOMPARE(colourAt(inRing), Theme::current().primaryText);
    m_button->clearFocus();
    QVERIFY(colourAt(inRing) != Theme::current().primaryText);
    m_button->setEnabled(false);
    QCOMPARE(colourAt(line()), Theme::current().disabledText);
    // The words don't run into the arrow.
    const int words = m_button->fontMetrics().horizontalAdvance(m_button->text());
    QVERIFY(m_button->sizeHint().width() >= words + m_button->arrowRect().width());
}

LAMBDESK_TEST(QApplication, TestSplitButton)
#include "tst_splitbutton.moc"
