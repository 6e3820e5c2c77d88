// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/keepsetting.h>

#include <QFile>
#include <QSettings>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestKeepSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"lambdesk-test"_s); }

    void isKnownAtOnceAndWrittenSoon()
    {
        for (int value = 1; value <= 3; ++value) {
            keepSetting(u"kept"_s, value);
            QCOMPARE(QSettings().value(u"kept"_s).toInt(), value);
        }
        QTRY_VERIFY(written().contains("kept=3"));
        QCOMPARE(QSettings().value(u"kept"_s).toInt(), 3);
    }

private:
    static QByteArray written()
    {
        QFile file(QSettings().fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

LAMBDESK_TEST(QCoreApplication, TestKeepSetting)
#include "tst_keepsetting.moc"
