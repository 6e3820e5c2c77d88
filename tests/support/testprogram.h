// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventwatch.h"
#include "patience.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QtTest>

#include <optional>
#include <type_traits>

/// The tests of an area are one program, which is linked once: `model_tests tst_logline [QtTest's arguments]`
/// runs the test of the file tst_logline.cpp, in a process that shares no settings with another.
///
/// A file ends with LAMBDESK_TEST(Application, Class), in which Application is QApplication, QCoreApplication
/// or NoApplication.
namespace lambdesk::test
{

struct NoApplication {
    NoApplication(int &, char **) {}
};

using TestMain = int (*)(int argc, char **argv);
using OtherMain = int (*)(const QStringList &arguments);

/// What the program can be started as. Made before main().
struct Registration {
    Registration(const char *sourceFile, TestMain main);
    Registration(const char *sourceFile, OtherMain main);
};

/// The words to start this program with as the other process of the test that is running.
QStringList otherProcess();

/// Whether LAMBDESK_TEST_STALLS names a file, to which it is to be told what keeps the window's thread.
bool isToTellStalls();
/// A line for each test function: milliseconds, test, event and its receiver, with tabs between them.
void tellStalls(const EventWatch &watch);

/// An application with a window, whose thread can be watched.
template <typename Application>
class Watched final : public Application
{
public:
    Watched(int &argc, char **argv)
        : Application(argc, argv)
    {
        if (isToTellStalls())
            m_watch.emplace();
    }
    ~Watched() override
    {
        if (m_watch)
            tellStalls(*m_watch);
    }
    Q_DISABLE_COPY_MOVE(Watched)

    bool notify(QObject *receiver, QEvent *event) override
    {
        const auto handle = [this, receiver, event] { return Application::notify(receiver, event); };
        EventWatch *watch = EventWatch::current();
        return watch ? watch->watch(*receiver, *event, handle) : handle();
    }

private:
    std::optional<EventWatch> m_watch;
};

template <typename Application>
constexpr bool hasWindow =
    std::is_base_of_v<QCoreApplication, Application> && !std::is_same_v<QCoreApplication, Application>;

template <typename Application, typename Test>
int runTest(int argc, char **argv)
{
    std::conditional_t<hasWindow<Application>, Watched<Application>, Application> application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace lambdesk::test

#define LAMBDESK_TEST(Application, Test)                                                                     \
    const lambdesk::test::Registration register##Test(                                                       \
        __FILE__, lambdesk::test::TestMain(lambdesk::test::runTest<Application, Test>));

// Qt's own waits are of five seconds, which a computer that is busy with other things takes for a moment.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, lambdesk::test::patience)
#define QTRY_VERIFY2(condition, message)                                                                     \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, lambdesk::test::patience)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, lambdesk::test::patience)

/// For a test that starts its own program as the other process which it tests with: `main` gets what follows
/// otherProcess(), and hands back the exit status.
#define LAMBDESK_OTHER_PROCESS(Test, main)                                                                   \
    const lambdesk::test::Registration registerOther##Test(__FILE__, lambdesk::test::OtherMain(main));
