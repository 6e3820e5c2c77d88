// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/datalimit.h>

#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;

class TestDataLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheMemory()
    {
        QVERIFY(dataLimitMb(10240, 2) > 10240);
        QCOMPARE(dataLimitMb(1128, 2) - dataLimitMb(128, 2), qint64(2000));
    }

    /// Debian's OpenBLAS 0.3.21 under 2,304 MB: 16 threads come up, and with 20 it hangs.
    void hasRoomForALibrarysBuffersOnEveryCore()
    {
        constexpr int mbOfEach = 136;
        constexpr int mbOfPython = 32;
        for (const int cores : {1, 2, 16, 20, 64, 128})
            QVERIFY(dataLimitMb(128, cores) > mbOfPython + cores * mbOfEach);
    }

    void refusesGigabytes()
    {
        QVERIFY(dataLimitMb(128, 2) < 3 * 1024);
        QVERIFY(dataLimitMb(128, 8) < 4 * 1024);
    }
};

LAMBDESK_TEST(lambdesk::test::NoApplication, TestDataLimit)
#include "tst_datalimit.moc"
