// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/access/tabwalk.h>
#include <tests/support/testprogram.h>
#include <ui/widgets/taborder.h>

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QtTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class ReadWindow final : public QWidget
{
protected:
    bool focusNextPrevChild(bool next) override { return focusNextAsLaidOut(this, next); }
};

class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_column = new QVBoxLayout(m_window.get());
    }

    void goesDownAColumnWhateverCameFirst()
    {
        auto *second = button(u"second"_s);
        m_column->addWidget(button(u"first"_s));
        m_column->addWidget(second);
        QCOMPARE(walkFrom(u"first"_s), (QStringList{u"first"_s, u"second"_s}));
    }

    void goesAlongTheRowsOfAGrid()
    {
        auto *grid = new QGridLayout;
        m_column->addLayout(grid);
        grid->addWidget(button(u"below"_s), 1, 0);
        grid->addWidget(button(u"right"_s), 0, 1);
        grid->addWidget(button(u"left"_s), 0, 0);
        QCOMPARE(walkFrom(u"left"_s), (QStringList{u"left"_s, u"right"_s, u"below"_s}));
    }

    void goesIntoWhatScrollsAndWhatIsSplit()
    {
        auto *after = button(u"after"_s);
        auto *split = new QSplitter;
        auto *area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(button(u"scrolled"_s));
        split->addWidget(button(u"beside"_s));
        split->insertWidget(0, area);
        m_column->addWidget(split);
        m_column->addWidget(after);
        QCOMPARE(walkFrom(u"scrolled"_s), (QStringList{u"scrolled"_s, u"beside"_s, u"after"_s}));
    }

    void goesThroughWhatHandsTheFocusOn()
    {
        m_window = std::make_unique<ReadWindow>();
        m_column = new QVBoxLayout(m_window.get());
        auto *after = button(u"after"_s);
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        auto *inner = new QWidget;
        auto *innerRow = new QHBoxLayout(inner);
        auto *part = button(u"part"_s);
        innerRow->addWidget(part);
        row->addWidget(button(u"in front"_s));
        row->addWidget(inner);
        row->addWidget(button(u"behind"_s));
        inner->setFocusProxy(part);
        holder->setFocusProxy(inner);
        m_column->addWidget(button(u"before"_s));
        m_column->addWidget(holder);
        m_column->addWidget(after);
        QCOMPARE(walkFrom(u"before"_s),
                 (QStringList{u"before"_s, u"in front"_s, u"part"_s, u"behind"_s, u"after"_s}));
    }

    void readsWhatIsPlacedByHand_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void readsWhatIsPlacedByHand()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_window->setLayoutDirection(direction);
        auto *board = new QWidget;
        board->setMinimumSize(300, 100);
        m_column->addWidget(board);
        const auto put = [this, board](const QString &name, const QPoint &place) {
            auto *made = button(name);
            made->setParent(board);
            made->setGeometry({place, QSize(80, 30)});
        };
        put(u"below"_s, {100, 50});
        put(u"right"_s, {100, 0});
        put(u"left"_s, {0, 0});
        const QString first = direction == Qt::LeftToRight ? u"left"_s : u"right"_s;
        const QString second = direction == Qt::LeftToRight ? u"right"_s : u"left"_s;
        QCOMPARE(walkFrom(first), (QStringList{first, second, u"below"_s}));
    }

    void goesFromTheTabsToTheirPage()
    {
        auto *after = button(u"after"_s);
        auto *tabs = new QTabWidget;
        tabs->tabBar()->setObjectName(u"bar"_s);
        tabs->addTab(button(u"page"_s), u"Page"_s);
        tabs->addTab(button(u"hidden"_s), u"Other"_s);
        tabs->setCornerWidget(button(u"corner"_s));
        m_column->addWidget(tabs);
        m_column->addWidget(after);
        QCOMPARE(walkFrom(u"bar"_s), (QStringList{u"bar"_s, u"corner"_s, u"page"_s, u"after"_s}));
    }

    void isSoBeforeEachTab()
    {
        tabAsLaidOutEverywhere();
        auto *third = button(u"third"_s);
        m_column->addWidget(button(u"first"_s));
        m_column->addWidget(button(u"second"_s));
        m_column->addWidget(third);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), lambdesk::test::patience));
        m_window->findChild<QWidget *>(u"first"_s)->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget()->objectName(), u"second"_s);
        auto *between = button(u"between"_s);
        m_column->insertWidget(2, between);
        between->show();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget()->objectName(), u"between"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_window->focusWidget()->objectName(), u"second"_s);
    }

    void takesWhatComesLater()
    {
        m_column->addWidget(button(u"first"_s));
        m_column->addWidget(button(u"third"_s));
        QCOMPARE(walkFrom(u"first"_s), (QStringList{u"first"_s, u"third"_s}));
        m_column->insertWidget(1, button(u"second"_s));
        QCOMPARE(walkFrom(u"first"_s), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    }

private:
    QPushButton *button(const QString &name)
    {
        auto *made = new QPushButton(name, m_window.get());
        made->setObjectName(name);
        return made;
    }
    /// The names of the stops of a round, which begins there.
    QStringList walkFrom(const QString &first)
    {
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), lambdesk::test::patience))
            return {};
        tabAsLaidOut(m_window.get());
        QStringList names;
        const test::TabWalk walk(*m_window, test::TabWalk::Direction::Forward);
        for (const QWidget *stop : walk.widgets())
            names << stop->objectName();
        if (const auto place = names.indexOf(first); place > 0)
            std::rotate(names.begin(), names.begin() + place, names.end());
        return names;
    }

    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_column = nullptr;
};

LAMBDESK_TEST(QApplication, TestTabOrder)
#include "tst_taborder.moc"
