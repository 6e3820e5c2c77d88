// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/sizetext.h>

#include <QLocale>
#include <QtTest>

using namespace lambdesk;

class TestSizeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSizes_data();
    void writesSizes();
    void writesNumbersAsTheLanguageDoes_data();
    void writesNumbersAsTheLanguageDoes();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TestSizeText::writesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 bytes");
    QTest::newRow("bytes") << qint64(1023) << QStringLiteral("1023 bytes");
    QTest::newRow("whole KB") << qint64(1024) << QStringLiteral("1 KB");
    QTest::newRow("hardly more than a KB") << qint64(1034) << QStringLiteral("1 KB");
    QTest::newRow("KB") << qint64(1536) << QStringLiteral("1.5 KB");
    QTest::newRow("whole MB") << qint64(3 * 1024 * 1024) << QStringLiteral("3 MB");
    QTest::newRow("MB") << qint64(6'501'171) << QStringLiteral("6.2 MB");
    QTest::newRow("nearly a GB") << qint64(1023) * 1024 * 1024 << QStringLiteral("1,023 MB");
    QTest::newRow("whole GB") << (qint64(2048) << 20) << QStringLiteral("2 GB");
    QTest::newRow("GB") << qint64(25'276'029'338) << QStringLiteral("23.5 GB");
}

void TestSizeText::writesSizes()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QCOMPARE(sizeText(bytes), text);
}

void TestSizeText::writesNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("large");
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("346.8 KB")
                             << QStringLiteral("12,345.5 GB");
    QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("346,8 KB")
                            << QStringLiteral("12.345,5 GB");
    QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("346,8 KB")
                             << QStringLiteral("12.345,5 GB");
}

void TestSizeText::writesNumbersAsTheLanguageDoes()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(sizeText(355'123), text);
    QTEST(sizeText((qint64(12'345) << 30) + (qint64(1) << 29)), "large");
    QCOMPARE(sizeText(1034), QStringLiteral("1 KB"));
}

LAMBDESK_TEST(QCoreApplication, TestSizeText)
#include "tst_sizetext.moc"
