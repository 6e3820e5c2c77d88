// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/access/listening.h>
#include <tests/support/access/tree.h>
#include <tests/support/testprogram.h>
#include <ui/tour/tour.h>
#include <ui/tour/tourtarget.h>
#include <ui/widgets/button.h>
#include <ui/widgets/scrollpage.h>

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList said;

void listen(QAccessibleEvent *event)
{
    if (const auto words = announcementOf(event))
        said << *words;
}

} // namespace

/// Pages as a service's: a button on the first, a field and a far button on the second, two tabs on the
/// third.
class TourWindow : public QWidget
{
public:
    TourWindow()
        : pages(new QStackedWidget(this))
    {
        (new QVBoxLayout(this))->addWidget(pages);
        auto *first = page("firstPage");
        connect(add<QPushButton>("begin", first), &QPushButton::clicked, pages,
                [this] { pages->setCurrentIndex(1); });
        auto *second = page("secondPage");
        add<QLineEdit>("field", second);
        auto *content = new QWidget;
        auto *tall = new QVBoxLayout(content);
        tall->addSpacing(4000);
        auto *far = new QPushButton(u"far"_s);
        far->setObjectName(u"far"_s);
        tall->addWidget(far);
        second->layout()->addWidget(new ScrollPage(content));
        connect(far, &QPushButton::clicked, pages, [this] { pages->setCurrentIndex(2); });
        auto *tabs = add<QTabWidget>("tabs", page("thirdPage"));
        for (const char *name : {"nearTab", "otherTab"}) {
            auto *tab = new QWidget;
            tab->setObjectName(QLatin1String(name));
            tabs->addTab(tab, QLatin1String(name));
        }
        resize(900, 600);
        show();
        activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(this, patience)); }();
    }

    template <typename Widget = QWidget>
    Widget *get(const char *name) const
    {
        return findChild<Widget *>(QLatin1String(name));
    }
    bool isShown(const char *name) const { return get(name) && get(name)->isVisible(); }

    QStackedWidget *pages;

private:
    QWidget *page(const char *name)
    {
        auto *page = new QWidget;
        page->setObjectName(QLatin1String(name));
        new QVBoxLayout(page);
        pages->addWidget(page);
        return page;
    }
    template <typename Widget>
    Widget *add(const char *name, QWidget *page)
    {
        auto *widget = new Widget;
        widget->setObjectName(QLatin1String(name));
        page->layout()->addWidget(widget);
        return widget;
    }
};

namespace
{

QList<TourStep> steps()
{
    return {
        {u"begin"_s,
         u"Begin"_s,
         u"Press it."_s,
         {u"begin"_s},
         u"Go to the first page."_s,
         {},
         {u"secondPage"_s, u"thirdPage"_s}},
        {u"field"_s,
         u"Fill it"_s,
         u"Type."_s,
         {u"field"_s},
         u"Go to the second page."_s,
         {u"begin"_s},
         {u"thirdPage"_s},
         true},
        {u"far"_s, u"Far"_s, u"Press that."_s, {u"far"_s}, u"Go to the second page."_s, {}, {u"thirdPage"_s}},
        {u"tab"_s, u"Tab"_s, u"Open it."_s, {u"otherTab"_s}, u"Go to the third page."_s, {}, {u"otherTab"_s}},
        {u"end"_s, u"End"_s, u"Done."_s, {u"otherTab"_s}, u"Go to the third page."_s, {}, {}}};
}

} // namespace

/// How a tour follows what the user does, in a window that knows nothing of it.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<TourWindow>();
        m_tour = new Tour(&steps, m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void goesOnWithWhatTheUserDoes()
    {
        m_tour->start();
        QCOMPARE(m_tour->step(), u"begin"_s);
        press("begin");
        QTRY_COMPARE(m_tour->step(), u"field"_s);
        type(u"a name"_s);
        QCOMPARE(m_tour->step(), u"field"_s); // not while one types
        QTest::keyClick(m_window->get("field"), Qt::Key_Tab);
        QTRY_COMPARE(m_tour->step(), u"far"_s);
        press("far");
        QTRY_COMPARE(m_tour->step(), u"tab"_s);
        openOtherTab();
        QTRY_COMPARE(m_tour->step(), u"end"_s);
        press("tourContinueButton");
        QVERIFY(!m_tour->isRunning());
        QTRY_VERIFY(!m_window->get("tourBubble") && !m_window->get("tourRing"));
    }

    void staysWhereAFieldIsLeftEmpty()
    {
        m_window->pages->setCurrentIndex(1);
        m_tour->start();
        QTRY_COMPARE(m_tour->step(), u"field"_s);
        m_window->get("field")->setFocus();
        QTest::keyClick(m_window->get("field"), Qt::Key_Tab);
        QTRY_VERIFY(!m_window->get("field")->hasFocus());
        QCoreApplication::processEvents();
        QCOMPARE(m_tour->step(), u"field"_s);
    }

    void beginsWithWhatIsntDoneYet()
    {
        m_window->pages->setCurrentIndex(2);
        m_tour->start();
        QCOMPARE(m_tour->step(), u"tab"_s);
    }

    void beginsWhereAnotherWindowLeftIt()
    {
        m_tour->start(u"far"_s);
        QTRY_COMPARE(m_window->get<QLabel>("tourWait")->text(), u"Go to the second page."_s);
        QCOMPARE(m_tour->step(), u"far"_s);
        m_window->pages->setCurrentIndex(1);
        QTRY_VERIFY(m_window->isShown("tourRing"));
        press("far");
        QTRY_COMPARE(m_tour->step(), u"tab"_s);
    }

    void pointsAtTheTabOfAPage()
    {
        m_window->pages->setCurrentIndex(2);
        m_tour->start();
        const auto *bar = m_window->get<QTabWidget>("tabs")->tabBar();
        const QRect tab(bar->mapTo(m_window.get(), bar->tabRect(1).topLeft()), bar->tabRect(1).size());
        QTRY_VERIFY(m_window->isShown("tourRing"));
        QTRY_VERIFY(m_window->get("tourRing")->geometry().contains(tab));
        QVERIFY(!m_window->get("tourRing")
                     ->geometry()
                     .contains(bar->tabRect(0).translated(bar->mapTo(m_window.get(), QPoint()))));
    }

    void pointsAtTheBarWhichHasNoRoomForTheTab()
    {
        auto *tabs = m_window->get<QTabWidget>("tabs");
        for (int i = 0; i < 40; ++i)
            tabs->insertTab(1, new QWidget, u"between"_s);
        m_window->pages->setCurrentIndex(2);
        m_tour->start();
        QCOMPARE(m_tour->step(), u"tab"_s);
        const QTabBar *bar = tabs->tabBar();
        QTRY_VERIFY(m_window->isShown("tourRing"));
        QTRY_VERIFY(m_window->get("tourRing")
                        ->geometry()
                        .contains(QRect(bar->mapTo(m_window.get(), QPoint()), bar->size())));
        QVERIFY(!m_window->isShown("tourWait"));
    }

    void scrollsToTheControl()
    {
        m_window->pages->setCurrentIndex(1);
        m_tour->start();
        press("tourSkipButton");
        QCOMPARE(m_tour->step(), u"far"_s);
        QWidget *far = m_window->get("far");
        QTRY_COMPARE(inSight({far, far->rect()}).size(), far->size());
        QTRY_VERIFY(!m_window->get("tourBubble")->geometry().intersects(inSight({far, far->rect()})));
        m_window->findChild<ScrollPage *>()->ensureVisible(0,
                                                           0); // the user looks elsewhere, and is left alone
        QTRY_VERIFY(m_window->isShown("tourWait"));
        QVERIFY(inSight({far, far->rect()}).isEmpty());
        press("tourWayButton");
        QTRY_VERIFY(!inSight({far, far->rect()}).isEmpty());
    }

    void leavesFreeWhatNamesAField()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        field->setGeometry(200, 100, 400, 30);
        auto *name = new QLabel(u"Name"_s, &window);
        name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setGeometry(0, 100, 190, 30);
        auto *nothing = new QLabel(&window);
        nothing->setGeometry(0, 200, 190, 30);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QList<QRect> places = inUseIn(window, field, {});
        QCOMPARE(places.size(), 1);
        QVERIFY(name->geometry().contains(places.first()));
        QCOMPARE(places.first().right(), name->geometry().right());
        QVERIFY(places.first().width() < 190); // where the words are
    }

    void leavesTheStatusBarFree()
    {
        QMainWindow window;
        auto *button = new QPushButton(u"Look"_s);
        window.statusBar()->addWidget(button);
        window.resize(800, 600);
        QCOMPARE(coverableOf(window, {}), window.rect());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect bar = window.statusBar()->geometry();
        QVERIFY(!bar.isEmpty());
        QCOMPARE(coverableOf(window, {}), QRect(0, 0, window.width(), bar.top()));
        const QRect inside(button->mapTo(&window, QPoint()), button->size());
        QCOMPARE(coverableOf(window, inside), window.rect());
    }

    void saysWhereToGoFromAnotherPage()
    {
        m_tour->start();
        press("tourSkipButton");
        QCOMPARE(m_tour->step(), u"field"_s);
        QTRY_COMPARE(m_window->get<QLabel>("tourWait")->text(), u"Go to the second page."_s);
        QVERIFY(!m_window->isShown("tourRing"));
        press("tourWayButton");
        QTRY_VERIFY(m_window->isShown("tourRing"));
        QVERIFY(!m_window->isShown("tourWait"));
        m_window->pages->setCurrentIndex(0);
        QTRY_VERIFY(m_window->isShown("tourWait"));
    }

    void showsADoneStepAgainOnTheWayBack()
    {
        m_tour->start();
        press("begin");
        QTRY_COMPARE(m_tour->step(), u"field"_s);
        press("tourBackButton");
        QTRY_VERIFY(m_window->isShown("tourWait"));
        QCOMPARE(m_tour->step(), u"begin"_s);
        m_window->pages->setCurrentIndex(0);
        QTRY_VERIFY(m_window->isShown("tourRing"));
        QCOMPARE(m_tour->step(), u"begin"_s);
        press("begin");
        QTRY_COMPARE(m_tour->step(), u"field"_s);
    }

    void leavesTheKeyboardWhereItIs()
    {
        m_window->pages->setCurrentIndex(1);
        m_window->get("field")->setFocus();
        m_tour->start();
        QTRY_VERIFY(m_window->isShown("tourBubble"));
        press("tourBackButton");
        QCOMPARE(m_tour->step(), u"begin"_s);
        QVERIFY(m_window->get("field")->hasFocus());
    }

    void isReachedAndEndedByKeys()
    {
        QSignalSpy broken(m_tour, &Tour::broken);
        m_window->pages->setCurrentIndex(1);
        QWidget *field = m_window->get("field");
        field->setFocus();
        m_tour->start();
        QTRY_VERIFY(m_window->isShown("tourBubble"));
        QTest::keyClick(field, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->get("tourBubble")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_tour->isRunning());
        QVERIFY(field->hasFocus());
        QCOMPARE(broken.size(), 1);
        QVERIFY(broken.first().first().toString().contains(u"Take the tour"_s));
    }

    void keepsTheKeyboardFromStepToStep()
    {
        m_tour->start();
        QTRY_VERIFY(m_window->isShown("tourBubble"));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        press("tourSkipButton");
        QVERIFY(m_window->get("tourBubble")->isAncestorOf(QApplication::focusWidget()));
    }

    void isNamedOnTheAccessibilityBus()
    {
        m_tour->start();
        press("tourSkipButton");
        QTRY_VERIFY(m_window->isShown("tourWayButton"));
        QCOMPARE(problemsOnTheBus(*m_window->get("tourBubble")), QStringList());
        QVERIFY(m_window->get("tourBubble")->accessibleName().contains(u"Go to the second page."_s));
    }

    void isSaidToScreenReaders()
    {
        NEED_LISTENING();
        said.clear();
        const Listening listening(listen);
        m_tour->start();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.last(), u"Tour, Step 1 of 5. Begin. Press it."_s);
        press("begin");
        QTRY_COMPARE(said.last(), u"Tour, Step 2 of 5. Fill it. Type."_s);
    }

private:
    void press(const char *name)
    {
        QTRY_VERIFY(m_window->isShown(name));
        QTest::mouseClick(m_window->get(name), Qt::LeftButton);
    }
    void type(const QString &text)
    {
        m_window->get("field")->setFocus();
        QTest::keyClicks(m_window->get("field"), text);
    }
    void openOtherTab()
    {
        auto *bar = m_window->get<QTabWidget>("tabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    }

    std::unique_ptr<TourWindow> m_window;
    Tour *m_tour = nullptr;
};

LAMBDESK_TEST(QApplication, TestTour)
#include "tst_tour.moc"
