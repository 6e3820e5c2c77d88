// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>

#include <ui/notifications/desktopnotifier.h>
#include <ui/notifications/longrunnotices.h>
#include <ui/shell/mainwindow.h>

#include <QDialog>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

class FakeNotifier final : public DesktopNotifier
{
public:
    void show(const QString &id, const QString &text) override
    {
        ids.append(id);
        texts.append(text);
    }
    void choose(const QString &id) { Q_EMIT activated(id); }

    QStringList ids;
    QStringList texts;
};

RunSummary summaryOf(const QString &requestId, const FunctionName &function, const QString &event = u"e"_s)
{
    return {requestId, function, event, QDateTime::currentDateTimeUtc(), RunOutcome::Running, false, 0, {}};
}

RunSpan spanOf(const QString &requestId, const FunctionName &function, SpanOutcome outcome)
{
    RunSpan span{requestId, function, {}, u"$LATEST"_s, u"stream"_s};
    span.outcome = outcome;
    return span;
}

} // namespace

class TestLongRunNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<WindowFixture>(); }
    void cleanup() { m.reset(); }

    void tellsHowALongTestEnded()
    {
        FakeNotifier notifier;
        LongRunNotices notices(runs(), notifier, nullptr, std::chrono::milliseconds(0));
        run(u"1"_s, SpanOutcome::Succeeded);
        run(u"2"_s, SpanOutcome::TimedOut);
        QCOMPARE(notifier.texts, (QStringList{u"mine succeeded after 0 s"_s, u"mine failed after 0 s"_s}));
    }

    void leavesOutWhatNobodyWaitsFor()
    {
        FakeNotifier notifier;
        LongRunNotices notices(runs(), notifier, nullptr, std::chrono::milliseconds(0));
        run(u"stopped"_s, SpanOutcome::Stopped);
        Q_EMIT runs().runStarted(summaryOf(u"endpoint"_s, name(), {}));
        Q_EMIT runs().spanEnded(spanOf(u"endpoint"_s, name(), SpanOutcome::Succeeded));
        Q_EMIT runs().spanEnded(spanOf(u"unknown"_s, name(), SpanOutcome::Succeeded));
        QCOMPARE(notifier.texts, QStringList());
    }

    void isSilentAboutShortRunsAndInFront()
    {
        FakeNotifier notifier;
        LongRunNotices patient(runs(), notifier, nullptr);
        run(u"short"_s, SpanOutcome::Succeeded);
        QCOMPARE(notifier.texts, QStringList());

        LongRunNotices eager(runs(), notifier, nullptr, std::chrono::milliseconds(0));
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, patience));
        run(u"in front"_s, SpanOutcome::Succeeded);
        QCOMPARE(notifier.texts, QStringList());
    }

    void leadsToTheRun()
    {
        FakeNotifier notifier;
        LongRunNotices notices(runs(), notifier, nullptr, std::chrono::milliseconds(0));
        QStringList requested;
        connect(&notices, &LongRunNotices::runRequested, this,
                [&requested](const RunSpan &span) { requested << span.requestId; });
        run(u"1"_s, SpanOutcome::Succeeded);
        notifier.choose(u"another program's"_s);
        QCOMPARE(requested, QStringList());
        notifier.choose(u"1"_s);
        QCOMPARE(requested, QStringList{u"1"_s});
    }

    void goesOnInAnotherWindow()
    {
        FakeNotifier notifier;
        auto before = std::make_unique<LongRunNotices>(runs(), notifier, nullptr, 0ms);
        run(u"told"_s, SpanOutcome::Succeeded);
        Q_EMIT runs().runStarted(summaryOf(u"running"_s, name()));
        LongRunNotices notices(runs(), notifier, nullptr, 0ms);
        notices.takeOver(before->standing());
        before.reset();
        QSignalSpy requested(&notices, &LongRunNotices::runRequested);
        notifier.choose(u"told"_s);
        QCOMPARE(requested.size(), 1);
        Q_EMIT runs().spanEnded(spanOf(u"running"_s, name(), SpanOutcome::Succeeded));
        QCOMPARE(notifier.ids, (QStringList{u"told"_s, u"running"_s}));
    }

    void followsARealRun()
    {
        if (m->runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        FakeNotifier notifier;
        LongRunNotices notices(runs(), notifier, nullptr, std::chrono::milliseconds(0));
        const auto function = m->create(u"real"_s, "exports.handler = async () => 1;");
        const auto id = WindowFixture::answer(runs().start(function, "{}", u"e"_s));
        QVERIFY(id);
        QTRY_COMPARE(notifier.ids, QStringList{*id});
        QVERIFY(notifier.texts.first().startsWith(u"real succeeded after "_s));
    }

    void leadsToTheFunctionUnlessADialogIsOpen()
    {
        if (m->runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        const auto function = m->create(u"mine"_s, "exports.handler = async () => 1;");
        FakeNotifier notifier;
        MainWindow window(*m->services, m->folder.path());
        window.show();
        window.workspaceOpened();
        window.notifyBy(notifier);
        auto *notices = window.findChild<LongRunNotices *>();
        QVERIFY(notices);
        const auto isShown = [&window] {
            const auto *page = find<QWidget>(window, "functionPage");
            return page && page->isVisible();
        };
        QDialog dialog(&window);
        dialog.open();
        Q_EMIT notices->runRequested(spanOf(u"1"_s, function, SpanOutcome::Succeeded));
        QVERIFY(!isShown());
        dialog.close();
        Q_EMIT notices->runRequested(spanOf(u"1"_s, function, SpanOutcome::Succeeded));
        QTRY_VERIFY(isShown());
    }

private:
    RunService &runs() { return m->services->runs; }
    FunctionName name() const { return m->name(u"mine"_s); }
    void run(const QString &requestId, SpanOutcome outcome)
    {
        Q_EMIT runs().runStarted(summaryOf(requestId, name()));
        Q_EMIT runs().spanEnded(spanOf(requestId, name(), outcome));
    }

    std::unique_ptr<WindowFixture> m;
};

LAMBDESK_TEST(QApplication, TestLongRunNotices)
#include "tst_longrunnotices.moc"
