// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/childprocess.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QTest>
#include <QTimer>

using namespace lambdesk;

/// When what a process writes is passed on.
class TestChildOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAFloodBringsAfterReadingWasSwitchedOffWaits();
};

void TestChildOutput::whatAFloodBringsAfterReadingWasSwitchedOffWaits()
{
    ChildProcess process;
    qint64 arrived = 0;
    // As much as is read before a pause: it is switched off during that.
    connect(&process, &ChildProcess::outputArrived, this, [&](const QByteArray &bytes) {
        arrived += bytes.size();
        process.setReading(arrived < 1024 * 1024);
    });
    process.setReading(true);
    QVERIFY(process.start({QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper"),
                           {QStringLiteral("/usr/bin/yes")},
                           {"PATH=/usr/bin:/bin"},
                           QDir::tempPath()}));
    QTRY_VERIFY(arrived >= 1024 * 1024);
    const qint64 before = arrived;
    QTimer afterThePause;
    afterThePause.setSingleShot(true);
    afterThePause.start(100);
    QTRY_VERIFY(!afterThePause.isActive());
    QCOMPARE(arrived, before);
    process.setReading(true);
    QTRY_VERIFY(arrived > before);
}

LAMBDESK_TEST(QCoreApplication, TestChildOutput)
#include "tst_childoutput.moc"
