// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/functionpage/environmentcard.h>
#include <ui/functionpage/environmentsmodel.h>
#include <ui/style/theme.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

using State = EnvironmentStatus::State;

EnvironmentStatus environment(const QString &id, State state = State::Frozen)
{
    return {u"2026/11/27/[$LATEST]"_s + id, u"$LATEST"_s, state, 1000, 2, 44 * 1024 * 1024 + 1, 128};
}

} // namespace

class TestEnvironments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAllOfAnEnvironmentInOneSentence();
    void tellsAges_data();
    void tellsAges();
    void keepsRowsThatStay();
    void beginsACardWhereReadingDoes_data();
    void beginsACardWhereReadingDoes();
    void showsEnvironmentsLive();
    void looksOnlyWhileItIsSeen();
    void forcesAColdStart();

private:
    static QString text(const EnvironmentsModel &model, int row, int role = Qt::DisplayRole)
    {
        return model.index(row).data(role).toString();
    }
};

void TestEnvironments::saysAllOfAnEnvironmentInOneSentence()
{
    EnvironmentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNow(13'500);
    model.setEnvironments({environment(u"0123456789abcdef"_s)});
    QCOMPARE(text(model, 0), u"Frozen, age 12 s, 2 runs, memory 45 of 128 MB, Version $LATEST, log stream "
                             "01234567…"_s);
    QCOMPARE(text(model, 0, Qt::ToolTipRole), u"Log stream 2026/11/27/[$LATEST]0123456789abcdef"_s);
    auto young = environment(u"0123456789abcdef"_s, State::Running);
    young.runs = 1;
    young.memoryBytes = 0;
    model.setEnvironments({young});
    QVERIFY(text(model, 0).startsWith(u"Running, age 12 s, 1 run, memory 128 MB, "_s));
}

void TestEnvironments::tellsAges_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("age");
    QTest::newRow("before") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(60'999) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(62'000) << u"1 min 1 s"_s;
    QTest::newRow("hours") << qint64(3'661'000) << u"1 h 1 min"_s;
}

void TestEnvironments::tellsAges()
{
    EnvironmentsModel model;
    model.setEnvironments({environment(u"a"_s)});
    QFETCH(qint64, now);
    model.setNow(now);
    QTEST(text(model, 0, EnvironmentsModel::AgeRole), "age");
}

void TestEnvironments::beginsACardWhereReadingDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestEnvironments::beginsACardWhereReadingDoes()
{
    QFETCH(Qt::LayoutDirection, direction);
    EnvironmentsModel model;
    model.setEnvironments({environment(u"0123456789abcdef"_s)});
    const EnvironmentCard card;
    QStyleOptionViewItem option;
    option.direction = direction;
    option.rect = QRect(QPoint(), card.sizeHint(option, model.index(0)));
    QImage picture(option.rect.size(), QImage::Format_RGB32);
    picture.fill(Theme::current().page);
    QPainter painter(&picture);
    card.paint(&painter, option, model.index(0));
    painter.end();
    const Theme &theme = Theme::current();
    const int y = theme.spaceSmall + QFontMetrics(theme.boldFont).height() / 2;
    const int fromEdge = theme.spaceMedium + theme.statusDot / 2;
    const bool mirrored = direction == Qt::RightToLeft;
    const QRgb start = picture.pixel(mirrored ? picture.width() - fromEdge : fromEdge, y);
    const QRgb end = picture.pixel(mirrored ? fromEdge : picture.width() - fromEdge, y);
    QCOMPARE(start, theme.information.rgb());
    QVERIFY(end != theme.information.rgb());
}

void TestEnvironments::keepsRowsThatStay()
{
    EnvironmentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEnvironments({environment(u"a"_s), environment(u"b"_s), environment(u"c"_s)});
    const QPersistentModelIndex last(model.index(2));
    QSignalSpy changed(&model, &EnvironmentsModel::dataChanged);
    model.setEnvironments({environment(u"a"_s), environment(u"c"_s, State::Running), environment(u"d"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.count(State::Running), 1);
    QCOMPARE(model.count(State::Frozen), 2);
    model.setEnvironments({});
    QCOMPARE(model.rowCount(), 0);
}

void TestEnvironments::showsEnvironmentsLive()
{
    // It runs until it has been seen to run.
    const QTemporaryDir folder;
    const QString seen = folder.filePath(u"seen"_s);
    PageFixture page("const fs = require('fs');\nexports.handler = async () => { while (!fs.existsSync('" +
                     seen.toUtf8() + "')) await new Promise(r => setTimeout(r, 20)); };");
    find<QTabWidget>(*page.page, "functionTabs")->setCurrentIndex(3);
    auto *cards = page.page->findChild<QListView *>(u"environmentCards"_s);
    const auto *model = qobject_cast<EnvironmentsModel *>(cards->model());
    QVERIFY(WindowFixture::answer(page.services().runs.start(page.name, "{}", {})));
    QTRY_COMPARE_WITH_TIMEOUT(model->count(State::Running), 1, patience);
    QVERIFY(cards->isVisible());
    QVERIFY(!find<QLabel>(*page.page, "noEnvironments")->isVisible());
    QFile mark(seen);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    QTRY_COMPARE_WITH_TIMEOUT(model->count(State::Frozen), 1, patience);
    QVERIFY(find<QLabel>(*page.page, "environmentCounts")->text().contains(u"1 frozen"_s));
    const auto told = WindowFixture::answer(page.services().runs.environments(page.name));
    const auto used = std::find_if(told.cbegin(), told.cend(),
                                   [](const EnvironmentStatus &status) { return status.runs > 0; });
    QVERIFY(used != told.cend());
    QCOMPARE(used->runs, 1);
    QCOMPARE(used->memoryMb, page.saved().configuration.memory.megabytes());
    QVERIFY(used->memoryBytes > 0);
}

void TestEnvironments::looksOnlyWhileItIsSeen()
{
    PageFixture page;
    QSignalSpy told(&page.services().runs, &RunService::environmentsChanged);
    const auto run = [&] {
        QSignalSpy finished(&page.services().runs, &RunService::runFinished);
        QVERIFY(WindowFixture::answer(page.services().runs.start(page.name, "{}", {})));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    };
    run();
    QCOMPARE(told.count(), 0);
    auto *tabs = find<QTabWidget>(*page.page, "functionTabs");
    tabs->setCurrentIndex(3);
    QTRY_VERIFY(told.count() > 0);
    tabs->setCurrentIndex(0);
    WindowFixture::answer(page.services().runs.environments(page.name)); // what came before has arrived
    told.clear();
    run();
    QCOMPARE(told.count(), 0);
}

void TestEnvironments::forcesAColdStart()
{
    PageFixture page;
    find<QTabWidget>(*page.page, "functionTabs")->setCurrentIndex(3);
    QVERIFY(WindowFixture::answer(page.services().runs.start(page.name, "{}", {})));
    const auto *model =
        qobject_cast<EnvironmentsModel *>(page.page->findChild<QListView *>(u"environmentCards"_s)->model());
    QTRY_COMPARE_WITH_TIMEOUT(model->count(State::Frozen), 1, patience);
    click(page.button("endEnvironmentsButton"));
    QTRY_COMPARE_WITH_TIMEOUT(model->count(State::Frozen), 0, patience);
    QTRY_COMPARE(page.flash(), u"The next run of mine starts cold."_s);
}

LAMBDESK_TEST(QApplication, TestEnvironments)
#include "tst_environments.moc"
