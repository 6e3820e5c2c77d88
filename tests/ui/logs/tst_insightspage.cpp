// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/insightspagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Queries from their first word to their end.
class TestInsightsPage : public QObject, private InsightsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        stop();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void saysWhatToDoFirst();
    void cutsNothingAtItsEdges();
    void choosesGroupsByKeys();
    void runsByCtrlEnter();
    void underlinesAMistakeAndDoesNotRun();
    void saysThatNothingFits();
    void cancels();
    void nothingMovesWhileItRuns();
    void looksAtTheTimeThatIsChosen();
    void takesASample();
    void savesTakesAndDeletesAQuery();
    void headsOfTheListComeBackFromAZoom();
    void itsPartsAreAsBeforeAfterAZoom_data();
    void itsPartsAreAsBeforeAfterAZoom();
    void theListLeavesTheQueryItsRoomAfterAZoom();

private:
    /// Of the splitters in sight.
    QList<int> sizesOfParts() const;
    /// A part that has less than it needs; empty when there is none.
    QString narrowPart() const;
    QTreeWidget *queryTree() const { return find<QTreeWidget>(*m_page, "insightsQueries"); }
    QTreeWidgetItem *item(const QString &text) const
    {
        return queryTree()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
};

void TestInsightsPage::saysWhatToDoFirst()
{
    QVERIFY(label("insightsHint").contains(u"Select one or more log groups"_s));
    click(button("insightsRun"));
    QCOMPARE(label("insightsProblem"), u"Select at least one log group."_s);
    QVERIFY(!button("insightsExport")->isEnabled());
    QVERIFY(!button("insightsCancel")->isEnabled());
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() == Qt::StrongFocus &&
            !qobject_cast<const QPushButton *>(widget) && !widget->objectName().startsWith(u"qt_"_s) &&
            widget->objectName().startsWith(u"insights"_s))
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QTabWidget *>(widget),
                     qPrintable(widget->objectName()));
    }
}

void TestInsightsPage::cutsNothingAtItsEdges()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        showPage();
        for (const char *name : {"insightsGroups", "insightsRun", "insightsTabs", "insightsStatus",
                                 "insightsQuery", "insightsQueries"}) {
            const auto *part = find<QWidget>(*m_page, name);
            for (const QWidget *around = part->parentWidget(); around; around = around->parentWidget()) {
                const QRect place(part->mapTo(around, QPoint()), part->size());
                QVERIFY2(around->rect().contains(place), name);
            }
        }
    }
}

void TestInsightsPage::choosesGroupsByKeys()
{
    auto *groups = button("insightsGroups");
    QCOMPARE(groups->text(), u"Select log groups"_s);
    click(groups);
    auto *list = m_page->findChild<QListWidget *>(u"insightsGroupList"_s);
    auto *filter = m_page->findChild<QLineEdit *>(u"insightsGroupFilter"_s);
    QTRY_COMPARE(list->count(), 2);
    QTest::keyClicks(filter, u"hello"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(groups->text(), testGroup);
    filter->clear();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(groups->text(), u"2 log groups"_s);
    QVERIFY(groups->accessibleName().endsWith(groups->text()));
    QVERIFY(groups->accessibleDescription().contains(testGroup));
    list->setCurrentRow(-1);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(list->hasFocus());
    QTest::keyClicks(filter, u"nowhere"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"No log group has that in its name."_s);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(label("insightsHint").contains(u"Press Run query"_s));
}

void TestInsightsPage::runsByCtrlEnter()
{
    run(u"fields level, ms | filter ispresent(ms) | sort ms desc"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"level"_s);
    QCOMPARE(cell(0, 0), u"INFO"_s);
    QCOMPARE(cell(1, 1), u"5"_s);
    QVERIFY2(label("insightsStatus").startsWith(u"2 records matched, 3 records ("_s),
             qPrintable(label("insightsStatus")));
    QCOMPARE(find<QTabWidget>(*m_page, "insightsTabs")->tabText(0), u"Logs (2)"_s);
    QVERIFY(button("insightsExport")->isEnabled());
}

void TestInsightsPage::underlinesAMistakeAndDoesNotRun()
{
    m_page->setGroups({testGroup});
    editor()->setPlainText(u"fields @message\n| filtr level = 1"_s);
    QTRY_VERIFY(label("insightsProblem").startsWith(u"Expected a command"_s));
    // Errors quote what others have written.
    for (const char *words : {"insightsProblem", "insightsHint"})
        QCOMPARE(find<QLabel>(*m_page, words)->textFormat(), Qt::PlainText);
    const auto marks = editor()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].cursor.selectedText(), u"filtr"_s);
    QTest::keyClick(editor(), Qt::Key_Enter, Qt::ControlModifier);
    QVERIFY(button("insightsRun")->isEnabled());
    QCOMPARE(settled(m_queries->list()).value().size(), 0);
    editor()->setPlainText(u"fields"_s);
    QTRY_VERIFY(label("insightsProblem").startsWith(u"Expected a field"_s));
    QCOMPARE(editor()->extraSelections()[0].cursor.selectedText(), u"s"_s);
    editor()->setPlainText(u"fields @message"_s);
    QTRY_VERIFY(!find<QLabel>(*m_page, "insightsProblem")->isVisible());
    QVERIFY(editor()->extraSelections().isEmpty());
}

void TestInsightsPage::saysThatNothingFits()
{
    run(u"filter @message like 'nowhere'"_s);
    QTRY_VERIFY(label("insightsHint").startsWith(u"No results."_s));
    QVERIFY(find<QLabel>(*m_page, "insightsHint")->isVisible());
}

void TestInsightsPage::cancels()
{
    m_gate = std::make_shared<QSemaphore>();
    m_page->setGroups({testGroup});
    click(button("insightsRun"));
    QTRY_VERIFY(button("insightsCancel")->isEnabled());
    QVERIFY(!button("insightsRun")->isEnabled());
    QTRY_VERIFY(label("insightsStatus").contains(u"%"_s)); // it runs
    click(button("insightsCancel"));
    QTRY_VERIFY(label("insightsStatus").startsWith(u"Cancelled"_s));
    QVERIFY(button("insightsRun")->isEnabled());
    QVERIFY(!button("insightsCancel")->isEnabled());
}

void TestInsightsPage::nothingMovesWhileItRuns()
{
    m_gate = std::make_shared<QSemaphore>();
    m_page->setGroups({testGroup});
    m_page->resize(1000, 640);
    const auto places = [this] {
        QList<QRect> all;
        for (const char *name : {"insightsRun", "insightsCancel", "insightsSave", "insightsExport"})
            all.append(QRect(button(name)->mapTo(m_page.get(), QPoint()), button(name)->size()));
        all.append(QRect(queryTree()->mapTo(m_page.get(), QPoint()), queryTree()->size()));
        return all;
    };
    // What a splitter or a layout has still to do it does when it is asked.
    const auto settledPlaces = [&places] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return places();
    };
    const QList<QRect> before = settledPlaces();
    click(button("insightsRun"));
    QTRY_VERIFY(label("insightsStatus").contains(u"%"_s));
    QCOMPARE(settledPlaces(), before);
    find<QLabel>(*m_page, "insightsStatus")->setText(u"1,000,000 records matched, "_s.repeated(20));
    QCOMPARE(settledPlaces(), before);
    m_gate->release(1000);
    QTRY_VERIFY(button("insightsRun")->isEnabled());
    QCOMPARE(settledPlaces(), before);
}

void TestInsightsPage::looksAtTheTimeThatIsChosen()
{
    auto *range = find<QComboBox>(*m_page, "insightsTimeRange");
    range->setFocus();
    QTest::keyClick(range, Qt::Key_End);
    QCOMPARE(range->currentText(), u"Custom"_s);
    auto *from = find<QDateTimeEdit>(*m_page, "insightsFrom");
    auto *to = find<QDateTimeEdit>(*m_page, "insightsTo");
    QVERIFY(from->isVisible());
    from->setDateTime(QDateTime::currentDateTime().addDays(-2));
    to->setDateTime(QDateTime::currentDateTime().addDays(-1));
    run(u"fields @message"_s);
    QTRY_VERIFY(label("insightsHint").startsWith(u"No results."_s));
    to->setDateTime(QDateTime::currentDateTime().addDays(-3));
    click(button("insightsRun"));
    QCOMPARE(label("insightsProblem"), u"The time range ends before it begins."_s);
    QTest::keyClick(range, Qt::Key_Home);
    QCOMPARE(range->currentText(), u"Last 15 minutes"_s);
    QVERIFY(!from->isVisible());
    run(u"fields @message"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestInsightsPage::takesASample()
{
    auto *sample = item(u"Events by level"_s);
    QVERIFY(sample);
    queryTree()->setFocus();
    queryTree()->setCurrentItem(sample);
    QTest::keyClick(queryTree(), Qt::Key_Return);
    QCOMPARE(editor()->query(), u"stats count(*) as n by level"_s);
    QVERIFY(!button("insightsDelete")->isEnabled());
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(editor()->query().startsWith(u"fields @timestamp"_s));
}

void TestInsightsPage::savesTakesAndDeletesAQuery()
{
    m_page->setGroups({testGroup});
    editor()->setPlainText(u"fields ms"_s);
    click(button("insightsSave"));
    auto *dialog = m_page->findChild<QInputDialog *>(u"insightsSaveDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"times"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(item(u"times"_s));

    editor()->setPlainText(u"fields other"_s);
    m_page->setGroups({});
    queryTree()->setCurrentItem(item(u"times"_s));
    QTest::keyClick(queryTree(), Qt::Key_Return);
    QCOMPARE(editor()->query(), u"fields ms"_s);
    QCOMPARE(button("insightsGroups")->text(), testGroup);

    queryTree()->setCurrentItem(item(u"times"_s));
    click(button("insightsDelete"));
    QDialog *question = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->inherits("lambdesk::ConfirmDialog"))
            question = qobject_cast<QDialog *>(window);
    }
    QVERIFY(question);
    for (auto *choice : question->findChildren<QPushButton *>()) {
        if (choice->text() == u"Delete"_s) {
            click(choice);
            break;
        }
    }
    QTRY_VERIFY(!item(u"times"_s));
}

void TestInsightsPage::headsOfTheListComeBackFromAZoom()
{
    ThemeController themes(*qApp, ThemeChoice::Light, 2.5);
    showPage();
    const auto sizeOf = [this](const QString &text) { return item(text)->font(0).pointSizeF(); };
    for (const double zoom : {1.0, 2.0}) {
        themes.setZoom(zoom);
        for (const QString &head : {u"Saved queries"_s, u"Sample queries"_s})
            QCOMPARE(sizeOf(head), Theme::current().boldFont.pointSizeF());
    }
    themes.setChoice(ThemeChoice::Dark);
    QCOMPARE(item(u"None yet: Save keeps a query here."_s)->foreground(0).color(),
             Theme::current().mutedText);
}

QList<int> TestInsightsPage::sizesOfParts() const
{
    QList<int> sizes;
    const auto splitters = m_page->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (splitter->isVisible())
            sizes += splitter->sizes();
    }
    return sizes;
}

QString TestInsightsPage::narrowPart() const
{
    const auto splitters = m_page->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        for (int i = 0; splitter->isVisible() && i < splitter->count(); ++i) {
            const QWidget *part = splitter->widget(i);
            const QSize least = part->minimumSizeHint();
            const bool isNarrow = splitter->orientation() == Qt::Horizontal ? part->width() < least.width()
                                                                            : part->height() < least.height();
            if (part->isVisible() && isNarrow)
                return u"part %1: %2 by %3, needs %4 by %5"_s.arg(i)
                    .arg(part->width())
                    .arg(part->height())
                    .arg(least.width())
                    .arg(least.height());
        }
    }
    return {};
}

void TestInsightsPage::itsPartsAreAsBeforeAfterAZoom_data()
{
    QTest::addColumn<double>("made");
    QTest::addColumn<double>("other");
    QTest::newRow("in and out") << 1.0 << 2.5;
    QTest::newRow("out and in") << 2.5 << 1.0;
    QTest::newRow("out and in below 100 %") << 1.0 << 0.5;
}

void TestInsightsPage::itsPartsAreAsBeforeAfterAZoom()
{
    QFETCH(double, made);
    QFETCH(double, other);
    ThemeController themes(*qApp, ThemeChoice::Light, made);
    showPage();
    m_page->setFixedSize(m_page->size()); // or it would grow, and stay so
    QCoreApplication::processEvents();
    const QList<int> before = sizesOfParts();
    QCOMPARE(before.size(), 4);
    const auto isAsBefore = [&] {
        const QList<int> now = sizesOfParts();
        return std::equal(now.cbegin(), now.cend(), before.cbegin(), before.cend(),
                          [](int one, int another) { return qAbs(one - another) <= 2; });
    };
    themes.setZoom(other);
    QTRY_VERIFY(!isAsBefore());
    themes.setZoom(made);
    QTRY_VERIFY(isAsBefore());
}

void TestInsightsPage::theListLeavesTheQueryItsRoomAfterAZoom()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    showPage();
    const int before = queryTree()->width();
    themes.setZoom(2.5);
    showPage();
    m_page->setFixedSize(m_page->size());
    QCoreApplication::processEvents();
    const int large = queryTree()->width();
    themes.setZoom(1);
    QTRY_VERIFY2(qAbs(queryTree()->width() - before) <= 2, QByteArray::number(queryTree()->width()));
    QVERIFY(editor()->width() > queryTree()->width());
    QTRY_COMPARE(narrowPart(), QString());
    themes.setZoom(2.5);
    QTRY_VERIFY2(qAbs(queryTree()->width() - large) <= 2, QByteArray::number(queryTree()->width()));
}

LAMBDESK_TEST(QApplication, TestInsightsPage)
#include "tst_insightspage.moc"
