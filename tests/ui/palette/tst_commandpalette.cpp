// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/access/listening.h>
#include <tests/support/testprogram.h>
#include <ui/palette/commandpalette.h>
#include <ui/style/themecontroller.h>

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Has what it is given, and hands over more when it is told to.
class NamedSource final : public PaletteSource
{
public:
    void offer(QObject *context, const Receiver &receive) override
    {
        asker = context;
        hand = receive;
        receive(entriesOf(names));
    }
    void handOver(const QStringList &later) const { hand(entriesOf(later)); }
    Entries entriesOf(const QStringList &wanted) const
    {
        Entries entries;
        for (const QString &name : wanted)
            entries.append({PaletteEntry::Kind::Action, name, {}, [this, name] { chosen << name; }});
        return entries;
    }

    QStringList names;
    mutable QStringList chosen;
    QPointer<QObject> asker;
    Receiver hand;
};

namespace
{

QList<QPair<QObject *, int>> announced; ///< object and child that got the accessible focus

void takeNote(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus)
        announced.append({event->object(), event->child()});
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void choosesByKeyboard();
    void choosesByMouse();
    void goesThroughTheListByKeys();
    void goesAwayAtEscapeAndGivesTheKeyboardBack();
    void goesAwayWithTheKeyboard();
    void saysWhatToDoWhenNothingIsFound();
    void keepsTheRowWhenMoreComes();
    void remembersWhatWasChosen();
    void announcesItselfAndTheRow();
    void fitsIntoASmallWindow();
    void growsWithTheZoom();

private:
    void open() { m_palette->open({&m_source}); }
    QString current() const { return m_list->currentIndex().data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(m_field, key); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    NamedSource m_source;
};

void TestCommandPalette::initTestCase()
{
    QCoreApplication::setOrganizationName(u"lambdesk-test"_s);
    QCoreApplication::setApplicationName(u"commandpalette"_s);
}

void TestCommandPalette::init()
{
    QSettings().clear();
    m_source.names = {u"apple"_s, u"pear"_s, u"plum"_s};
    m_source.chosen.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_before = new QLineEdit(m_window.get());
    m_palette = new CommandPalette(m_window.get());
    m_field = m_palette->findChild<QLineEdit *>(u"paletteField"_s);
    m_list = m_palette->findChild<QListView *>(u"paletteList"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_before->setFocus();
}

void TestCommandPalette::choosesByKeyboard()
{
    QVERIFY(!m_palette->isVisible());
    open();
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
    QCOMPARE(current(), u"apple"_s);
    QTest::keyClicks(m_field, u"pl"_s);
    QCOMPARE(m_list->model()->rowCount(), 2);
    QCOMPARE(current(), u"plum"_s);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"apple"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_source.chosen, QStringList{u"apple"_s});
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_before->hasFocus());
}

void TestCommandPalette::choosesByMouse()
{
    open();
    const QRect row = m_list->visualRect(m_list->model()->index(1, 0));
    QVERIFY(m_list->viewport()->rect().contains(row.center()));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_source.chosen, QStringList{u"pear"_s});
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::goesThroughTheListByKeys()
{
    m_source.names.clear();
    for (int i = 0; i < 100; ++i)
        m_source.names << u"entry %1"_s.arg(i);
    open();
    press(Qt::Key_Up);
    QCOMPARE(current(), u"entry 99"_s);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"entry 0"_s);
    press(Qt::Key_PageDown);
    const int page = m_list->currentIndex().row();
    QVERIFY(page > 5);
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(m_list->currentIndex()).center()));
    press(Qt::Key_PageDown);
    QCOMPARE(m_list->currentIndex().row(), 2 * page);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), u"entry 0"_s);
    press(Qt::Key_Tab);
    QVERIFY(m_field->hasFocus());
}

void TestCommandPalette::goesAwayAtEscapeAndGivesTheKeyboardBack()
{
    open();
    press(Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_before->hasFocus());
    QVERIFY(m_source.chosen.isEmpty());
    // What is still on its way finds nobody.
    QVERIFY(!m_source.asker);
    open();
    QVERIFY(m_field->text().isEmpty());
    QCOMPARE(m_list->model()->rowCount(), 3);
}

void TestCommandPalette::goesAwayWithTheKeyboard()
{
    open();
    QTest::mouseClick(m_before, Qt::LeftButton);
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::saysWhatToDoWhenNothingIsFound()
{
    const auto *nothing = m_palette->findChild<QLabel *>(u"paletteNothing"_s);
    open();
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(m_field, u"xyz"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!m_list->isVisible());
    QVERIFY(nothing->text().contains(u"xyz"_s));
    QVERIFY(nothing->text().contains(u"Type fewer"_s));
    QVERIFY(m_palette->rect().contains(nothing->geometry()));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_source.chosen.isEmpty());
}

void TestCommandPalette::keepsTheRowWhenMoreComes()
{
    open();
    QTest::keyClicks(m_field, u"p"_s);
    const QString likeliest = current();
    m_source.handOver({u"p"_s});
    QVERIFY(likeliest != u"p"_s);
    QCOMPARE(current(), u"p"_s);
    press(Qt::Key_Down);
    const QString gone = current();
    m_source.handOver({u"P"_s, u"pp"_s});
    QCOMPARE(current(), gone);
    QVERIFY(m_list->currentIndex().row() > 1);
}

void TestCommandPalette::remembersWhatWasChosen()
{
    open();
    QTest::keyClicks(m_field, u"plum"_s);
    press(Qt::Key_Return);
    open();
    QCOMPARE(current(), u"plum"_s);
}

void TestCommandPalette::announcesItselfAndTheRow()
{
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_field);
    QCOMPARE(field->role(), QAccessible::EditableText);
    QCOMPARE(field->text(QAccessible::Name), u"Command palette"_s);
    QVERIFY(field->text(QAccessible::Description).contains(u"Enter"_s));
    open();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Found"_s);
    QCOMPARE(list->child(1)->role(), QAccessible::ListItem);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"pear, Action"_s);
    announced.clear();
    NEED_LISTENING();
    const Listening listening(takeNote);
    press(Qt::Key_Down);
    QVERIFY(announced.contains({m_list, 1}));
    QVERIFY(list->child(1)->state().selected);
}

void TestCommandPalette::fitsIntoASmallWindow()
{
    m_source.names.clear();
    for (int i = 0; i < 100; ++i)
        m_source.names << u"entry %1 with a name that is far too long for a window of this width"_s.arg(i);
    open();
    m_window->resize(420, 300);
    QTRY_VERIFY(m_window->rect().contains(m_palette->geometry()));
    QVERIFY(m_palette->width() > 300);
    QVERIFY(m_list->height() >= m_list->sizeHintForRow(0));
}

void TestCommandPalette::growsWithTheZoom()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    open();
    const int row = m_list->sizeHintForRow(0);
    themes.setZoom(2);
    const auto heightOfRows = [this] { return 3 * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth(); };
    QTRY_VERIFY(m_list->sizeHintForRow(0) > row && m_list->height() == heightOfRows());
    QVERIFY(m_palette->rect().contains(m_list->geometry()));
    themes.setZoom(1);
    QTRY_COMPARE(m_list->height(), heightOfRows());
}

LAMBDESK_TEST(QApplication, TestCommandPalette)
#include "tst_commandpalette.moc"
