// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/preferences/keepsetting.h>
#include <tests/support/testprogram.h>

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

    void writesWhatIsKeptInATurnTogether()
    {
        constexpr int many = 50;
        const QString name = QSettings().fileName(); // another of them would write now what is kept here
        for (int number = 0; number < many; ++number)
            keepSetting(u"many/%1"_s.arg(number), u"value %1"_s.arg(number));
        QCOMPARE(keptSetting(u"many/7"_s).toString(), u"value 7"_s);
        QCOMPARE(keptSetting(u"never"_s, 7).toInt(), 7);
        QVERIFY(!bytesOf(name).contains("0=value 0"));
        QTRY_VERIFY(bytesOf(name).contains("0=value 0"));
        QCOMPARE(bytesOf(name).count("=value "), many);
    }

private:
    static QByteArray written() { return bytesOf(QSettings().fileName()); }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

LAMBDESK_TEST(QCoreApplication, TestKeepSetting)
#include "tst_keepsetting.moc"
