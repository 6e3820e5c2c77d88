// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/access/access.h>
#include <tests/support/access/reach.h>
#include <tests/support/access/tabwalk.h>
#include <tests/support/access/tree.h>
#include <tests/support/testprogram.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

/// A window with three buttons below each other, in which nothing is wrong.
class Window : public QWidget
{
public:
    Window()
        : column(new QVBoxLayout(this))
    {
        for (const char *name : {"first", "second", "third"})
            add<QPushButton>(name)->setText(QString::fromLatin1(name));
    }

    template <typename Widget>
    Widget *add(const char *name)
    {
        auto *widget = new Widget(this);
        widget->setObjectName(QLatin1String(name));
        column->addWidget(widget);
        return widget;
    }
    QPushButton *button(const char *name) const { return findChild<QPushButton *>(QLatin1String(name)); }
    QStringList problems()
    {
        show();
        return accessProblems(*this);
    }

    QVBoxLayout *column;
};

/// Takes the focus, and nobody is told for what.
class Area : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (hasFocus())
            QPainter(this).fillRect(rect(), Qt::blue);
    }
};

/// Looks as it looks, focus or not.
class Stolid : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override {}
};

} // namespace

/// What the walk through a window notices, and what it leaves in peace.
class TestAccessWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithPlainButtons()
    {
        Window window;
        QCOMPARE(window.problems(), QStringList());
        const TabWalk walk(window, TabWalk::Direction::Forward);
        QCOMPARE(walk.widgets().size(), 3);
    }

    void noticesANamelessButton()
    {
        Window window;
        window.button("second")->setText(u"…"_s);
        QVERIFY(says(window, u"second"_s, u"has no name"_s));
        window.button("second")->setAccessibleName(u"More"_s);
        QCOMPARE(window.problems(), QStringList());
    }

    void noticesANameThatIsNotWhatIsSeen()
    {
        Window window;
        window.button("second")->setAccessibleName(u"Another"_s);
        QVERIFY(says(window, u"second"_s, u"lacks its text"_s));
    }

    void noticesAListThatOnlySaysWhatIsChosen()
    {
        Window window;
        auto *label = new QLabel(u"&Size"_s, &window);
        auto *box = window.add<QComboBox>("box");
        box->addItem(u"Large"_s);
        QVERIFY(says(window, u"box"_s, u"has no name"_s));
        label->setBuddy(box);
        QCOMPARE(window.problems(), QStringList());
    }

    void noticesAFocusWithoutARole()
    {
        Window window;
        auto *area = window.add<Area>("area");
        area->setFocusPolicy(Qt::StrongFocus);
        area->setMinimumHeight(20);
        QVERIFY(says(window, u"area"_s, u"its role says nothing"_s));
    }

    void noticesAColumnWithoutATitle()
    {
        Window window;
        auto *table = window.add<QTableView>("table");
        table->setAccessibleName(u"Numbers"_s);
        table->setTabKeyNavigation(false);
        auto *model = new QStandardItemModel(1, 2, table);
        model->setItem(0, 0, new QStandardItem(u"1"_s));
        model->setHorizontalHeaderLabels({u"One"_s, QString()});
        table->setModel(model);
        QVERIFY(says(window, u"table"_s, u"column 1 has no title"_s));
        model->setHorizontalHeaderLabels({u"One"_s, u"Two"_s});
        QCOMPARE(window.problems(), QStringList());
        model->setRowCount(2);
        QVERIFY(says(window, u"table"_s, u"row 1 says nothing"_s));
    }

    void noticesAFieldThatTabDoesNotReach()
    {
        Window window;
        auto *field = window.add<QLineEdit>("field");
        field->setAccessibleName(u"Field"_s);
        field->setFocusPolicy(Qt::ClickFocus);
        QVERIFY(says(window, u"Tab doesn't come to"_s, u"field"_s));
        field->setEnabled(false); // nobody can use it now
        QCOMPARE(window.problems(), QStringList());
    }

    void noticesWhatOnlyTheMouseReaches()
    {
        Window window;
        auto *area = window.add<QWidget>("area");
        area->setMinimumHeight(20);
        area->setCursor(Qt::PointingHandCursor);
        QVERIFY(says(window, u"only the mouse reaches"_s, u"area"_s));
        area->unsetCursor();
        window.add<QLabel>("words")->setText(u"<a href='x'>more</a>"_s);
        QVERIFY(says(window, u"only the mouse follows the links"_s, u"words"_s));
    }

    void noticesTextThatOnlyTheMouseScrolls()
    {
        Window window;
        auto *area = window.add<QScrollArea>("area");
        auto *words = new QLabel(u"a\nlong\ntext\n"_s.repeated(20));
        area->setWidget(words);
        area->setFixedHeight(60);
        area->setFocusPolicy(Qt::NoFocus);
        QVERIFY(says(window, u"only the mouse scrolls"_s, u"area"_s));
    }

    void oneOfAGroupIsEnough()
    {
        Window window;
        window.add<QRadioButton>("one")->setText(u"One"_s);
        window.add<QRadioButton>("two")->setText(u"Two"_s);
        window.findChild<QRadioButton *>(u"two"_s)->setChecked(true);
        window.show();
        const TabWalk walk(window, TabWalk::Direction::Forward);
        QCOMPARE(walk.widgets().size(), 4);
        QCOMPARE(unreachedBy(walk, window), QStringList());
    }

    void noticesAFieldThatKeepsTab()
    {
        Window window;
        auto *text = window.add<QPlainTextEdit>("text");
        text->setAccessibleName(u"Text"_s);
        QVERIFY(says(window, u"text"_s, u"keeps the focus"_s));
        text->setTabChangesFocus(true);
        // Its text cursor alone is easily overlooked.
        QVERIFY(says(window, u"text"_s, u"the focus doesn't show"_s));
    }

    void walksThroughADateAndOut()
    {
        Window window;
        window.add<QDateTimeEdit>("when")->setAccessibleName(u"When"_s);
        window.show();
        const TabWalk walk(window, TabWalk::Direction::Forward);
        QCOMPARE(walk.problems(), QStringList());
        QCOMPARE(walk.widgets().size(), 4);
    }

    void noticesAnOrderAgainstTheReading()
    {
        Window window;
        QWidget::setTabOrder(window.button("third"), window.button("second"));
        QVERIFY(says(window, u"jumps back"_s, u"second"_s));
    }

    void readsColumnsOneAfterTheOther()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        for (int i = 0; i < 2; ++i) {
            auto *column = new QVBoxLayout;
            for (int j = 0; j < 2; ++j)
                column->addWidget(new QPushButton(u"button %1 %2"_s.arg(i).arg(j)));
            row->addLayout(column);
        }
        window.show();
        QCOMPARE(accessProblems(window), QStringList());
    }

    void noticesAFocusThatDoesNotShow()
    {
        Window window;
        window.add<Stolid>("stolid")->setText(u"Stolid"_s);
        QVERIFY(says(window, u"the focus doesn't show"_s, u"stolid"_s));
    }

private:
    /// Whether it is all that is said, and has both words.
    static bool says(Window &window, const QString &one, const QString &other)
    {
        const QStringList problems = window.problems();
        const bool said =
            problems.size() == 1 && problems.first().contains(one) && problems.first().contains(other);
        if (!said)
            qWarning().noquote() << problems.join(u'\n');
        return said;
    }
};

LAMBDESK_TEST(QApplication, TestAccessWalk)
#include "tst_accesswalk.moc"
