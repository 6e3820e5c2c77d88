// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/async.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;

class TestAsync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_thread.reset(new QThread);
        m_worker = new QObject;
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    }

    void cleanup()
    {
        m_thread->start();
        m_thread->quit();
        m_thread->wait();
    }

    void runsOnTheContextsThread()
    {
        m_thread->start();
        const auto future = runOn(m_worker, [] { return QThread::currentThread(); });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), m_thread.get());
    }

    void speaksAsItsCallerDoes()
    {
        m_thread->start();
        QList<bool> spoken;
        const auto note = [&spoken](bool isForProgram) { spoken.append(isForProgram); };
        {
            const ProgramTexts texts;
            whenReady(runOn(m_worker, [] { return ProgramTexts::isOn(); }), this, note);
            QTRY_COMPARE(spoken.size(), 1);
            whenReady(runOnPool([] { return ProgramTexts::isOn(); }), this, note);
            QTRY_COMPARE(spoken.size(), 2);
            whenReady(readyFuture(true), this, [&spoken](bool) { spoken.append(ProgramTexts::isOn()); });
        }
        QVERIFY(!ProgramTexts::isOn());
        QTRY_COMPARE(spoken.size(), 3);
        whenReady(runOn(m_worker, [] { return ProgramTexts::isOn(); }), this, note);
        QTRY_COMPARE(spoken.size(), 4);
        QCOMPARE(spoken, (QList<bool>{true, true, true, false}));
    }

    void endsCancelledWhenTheContextDiesFirst()
    {
        bool ran = false;
        const auto future = runOn(m_worker, [&ran] { return ran = true; });
        QVERIFY(!future.isFinished());
        killTheWorker();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QVERIFY(!ran);
    }

    void chainsToTheInnerFuture()
    {
        m_thread->start();
        QPromise<int> inner;
        inner.start();
        const auto future = chainOn(m_worker, [&inner] { return inner.future(); });
        inner.addResult(7);
        QVERIFY(!future.isFinished());
        inner.finish();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), 7);
    }

    void chainsSeveralCallersToOneInnerFuture()
    {
        m_thread->start();
        QPromise<int> inner;
        inner.start();
        const auto first = chainOn(m_worker, [&inner] { return inner.future(); });
        const auto second = chainOn(m_worker, [&inner] { return inner.future(); });
        inner.addResult(7);
        inner.finish();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(first.result(), 7);
        QCOMPARE(second.result(), 7);
    }

    void chainEndsCancelledWithTheInnerFuture()
    {
        m_thread->start();
        QFuture<int> future;
        {
            QPromise<int> inner;
            inner.start();
            future = chainOn(m_worker, [&inner] { return inner.future(); });
            const auto reached = runOn(m_worker, [] { return 0; });
            QTRY_VERIFY(reached.isFinished());
            QVERIFY(!future.isFinished());
        }
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void chainEndsCancelledWhenTheContextDiesFirst()
    {
        const auto future = chainOn(m_worker, [] { return readyFuture(1); });
        killTheWorker();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void chainKeepsAValueThatCannotBeDefaultConstructed()
    {
        struct Strict {
            explicit Strict(int n)
                : number(n)
            {
            }
            int number;
        };
        m_thread->start();
        const auto future = chainOn(m_worker, [] { return readyFuture(Strict(3)); });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().number, 3);
    }

    void poolRunsElsewhere()
    {
        const auto future = runOnPool([] { return QThread::currentThread(); });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result() != QThread::currentThread());
    }

    void whenReadyDeliversOnTheReceiversThread()
    {
        m_thread->start();
        QObject receiver;
        QThread *seen = nullptr;
        int value = 0;
        whenReady(runOn(m_worker, [] { return 5; }), &receiver, [&](int received) {
            seen = QThread::currentThread();
            value = received;
        });
        QTRY_COMPARE(value, 5);
        QCOMPARE(seen, QThread::currentThread());
        QTRY_VERIFY(receiver.children().isEmpty());
    }

    void whenReadyForgetsADeadReceiver()
    {
        bool received = false;
        auto receiver = std::make_unique<QObject>();
        const auto future = runOn(m_worker, [] { return 5; });
        whenReady(future, receiver.get(), [&](int) { received = true; });
        receiver.reset();
        m_thread->start();
        QTRY_VERIFY(future.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!received);
    }

    void whenReadyIsSilentAboutACancelledFuture()
    {
        bool received = false;
        QObject receiver;
        const auto future = runOn(m_worker, [] { return 5; });
        whenReady(future, &receiver, [&](int) { received = true; });
        killTheWorker();
        QTRY_VERIFY(receiver.children().isEmpty());
        QVERIFY(!received);
    }

private:
    /// The worker's thread has not been started, so nothing has run yet.
    void killTheWorker()
    {
        QVERIFY(!m_thread->isRunning());
        delete m_worker;
        m_worker = nullptr;
    }

    std::unique_ptr<QThread> m_thread;
    QObject *m_worker = nullptr;
};

LAMBDESK_TEST(QCoreApplication, TestAsync)
#include "tst_async.moc"
