// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/breadcrumb.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/livecommands.h>

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The sheet of the shortcuts that work in the window.
class TestShortcutSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hasEveryShortcut();
    void filters();
    void saysWhereEmacsKeysAreSwitchedOn();
    void sharesItsWidth();
    void namesAPlaceAtTheTopOfItsRows();

private:
    QDialog *sheet();
    QStringList rowsOf(QDialog *sheet) const;
    QString place() const { return m_window->findChild<Breadcrumb *>()->parts().last(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestShortcutSheet::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->create(u"orders"_s, "exports.handler = async () => 1;");
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    QTRY_VERIFY(find<QTableView>(*m_window, "functionTable")->isVisible());
}

void TestShortcutSheet::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QDialog *TestShortcutSheet::sheet()
{
    m_window->findChild<QAction *>(u"shortcutsAction"_s)->trigger();
    return openDialog<QDialog>("shortcutSheet");
}

/// `place|name|keys`
QStringList TestShortcutSheet::rowsOf(QDialog *sheet) const
{
    const auto *model = find<QTableView>(*sheet, "shortcutTable")->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString() + u'|' + model->index(row, 1).data().toString() +
                    u'|' + model->index(row, 2).data().toString();
    return rows;
}

void TestShortcutSheet::hasEveryShortcut()
{
    QDialog *open = sheet();
    QVERIFY(rowsOf(open).contains(u"The whole window|Find anything|Ctrl+K"_s));
    // Pages that nobody has been to come by and by.
    QTRY_VERIFY(rowsOf(open).contains(u"A function|Test|Ctrl+Return or Ctrl+Enter or F5"_s));
    QTRY_VERIFY(rowsOf(open).contains(u"Editor|Find|Ctrl+F"_s));
    QTRY_VERIFY(rowsOf(open).contains(u"Log events|Next hit|F3"_s));
    QTRY_VERIFY(rowsOf(open).contains(u"Logs Insights|Delete the selected query|Del"_s));
    QTRY_VERIFY(rowsOf(open).contains(u"Layers|Delete the selected version|Del"_s));
    const QStringList rows = rowsOf(open);
    QCOMPARE(QSet<QString>(rows.cbegin(), rows.cend()).size(), rows.size());
    for (const LiveCommand &command : liveActions(*m_window)) {
        if (command.keys.isEmpty())
            continue;
        const QString row = u"|%1|%2"_s.arg(command.text, keyText(command.keys));
        QVERIFY2(!rows.filter(row).isEmpty(), qPrintable(row));
    }
    // The pages that were made for it are not shown.
    QCOMPARE(place(), u"Functions"_s);
    QVERIFY(find<QTableView>(*m_window, "functionTable")->isVisible());
}

void TestShortcutSheet::filters()
{
    QDialog *open = sheet();
    auto *filter = find<QLineEdit>(*open, "shortcutFilter");
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"alt+left"_s);
    QCOMPARE(rowsOf(open), QStringList{u"The whole window|Back|Alt+Left"_s});
    QVERIFY(!find<QLabel>(*open, "noShortcut")->isVisible());
    QTest::keyClicks(filter, u"!"_s);
    QVERIFY(find<QLabel>(*open, "noShortcut")->isVisible());
}

void TestShortcutSheet::saysWhereEmacsKeysAreSwitchedOn()
{
    QDialog *open = sheet();
    auto *filter = find<QLineEdit>(*open, "shortcutFilter");
    auto *words = find<QLabel>(*open, "noShortcut");
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"nothing has this"_s);
    QVERIFY(words->isVisible() && !words->text().contains(u"Emacs"_s));
    QVERIFY(!find<QPushButton>(*open, "keyPreferences")->isVisible());
    filter->clear();
    QTest::keyClicks(filter, u"emacs"_s);
    QVERIFY(words->isVisible() && words->text().contains(u"Key bindings"_s));
    auto *preferences = find<QPushButton>(*open, "keyPreferences");
    QVERIFY(preferences->isVisible());
    preferences->setFocus();
    QTest::keyClick(preferences, Qt::Key_Space);
    QTRY_VERIFY(!openDialog<QDialog>("shortcutSheet"));
    QTRY_COMPARE(place(), u"Preferences"_s);
    auto *bindings = find<QComboBox>(*m_window, "keyBindingsPreference");
    QTRY_VERIFY(m_window->focusWidget() == bindings);
    QTRY_VERIFY(!bindings->visibleRegion().isEmpty());
}

/// However long keys are named, the names of what they do are to be read.
void TestShortcutSheet::sharesItsWidth()
{
    QDialog *open = sheet();
    auto *table = find<QTableView>(*open, "shortcutTable");
    QTRY_VERIFY(rowsOf(open).contains(u"A function|Test|Ctrl+Return or Ctrl+Enter or F5"_s));
    open->resize(open->minimumSizeHint().expandedTo({420, 400}));
    QTRY_VERIFY(table->viewport()->width() < 460);
    QTRY_VERIFY(4 * table->columnWidth(1) > table->viewport()->width());
    QTRY_VERIFY(4 * table->columnWidth(2) > table->viewport()->width());
    QTRY_VERIFY(table->columnWidth(0) + table->columnWidth(1) + table->columnWidth(2) <=
                table->viewport()->width());
}

void TestShortcutSheet::namesAPlaceAtTheTopOfItsRows()
{
    QDialog *open = sheet();
    auto *table = find<QTableView>(*open, "shortcutTable");
    QTRY_VERIFY(table->rowSpan(0, 0) > 2);
    const int row = table->rowHeight(0);
    const QRect cell = table->visualRect(table->model()->index(0, 0)) & table->viewport()->rect();
    const QImage picture = table->viewport()->grab(cell).toImage();
    const int end = int(row * picture.devicePixelRatio());
    const QRgb ground = picture.pixel(0, picture.height() - 1);
    const auto isPlain = [&](int from, int to) {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != ground)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(!isPlain(0, end));
    QVERIFY(isPlain(end, picture.height()));
}

LAMBDESK_TEST(QApplication, TestShortcutSheet)
#include "tst_shortcutsheet.moc"
