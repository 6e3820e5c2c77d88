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
}

void TestSizeText::writesSizes()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, text);
    QCOMPARE(sizeText(bytes), text);
}

void TestSizeText::writesNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("346.8 KB");
    QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("346,8 KB");
    QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("346,8 KB");
}

void TestSizeText::writesNumbersAsTheLanguageDoes()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(sizeText(355'123), text);
    QCOMPARE(sizeText(qint64(2048) << 20), QStringLiteral("2048 MB")); // no point or comma among the digits
    QCOMPARE(sizeText(1034), QStringLiteral("1 KB"));
}

LAMBDESK_TEST(QCoreApplication, TestSizeText)
#include "tst_sizetext.moc"
