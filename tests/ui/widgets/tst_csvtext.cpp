// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/csvtext.h>

#include <QtTest>

using namespace lambdesk;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &field) {
            QTest::newRow(name) << text << field;
        };
        row("nothing", "", "");
        row("plain", "a b", "a b");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "say \"a\"", "\"say \"\"a\"\"\"");
        row("lines", "a\nb", "\"a\nb\"");
        row("carriage return", "a\rb", "\"a\rb\"");
        row("formula", "=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
        row("command", "@SUM(1)", "'@SUM(1)");
        row("plus", "+cmd", "'+cmd");
        row("dash", "- item", "'- item");
        row("tab", "\t=1", "'\t=1");
        row("number", "-12.5", "-12.5");
        row("number with a sign", "+1e3", "+1e3");
    }
    void fields()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, field);
        QCOMPARE(csvField(text), field);
    }
};

LAMBDESK_TEST(QCoreApplication, TestCsvText)
#include "tst_csvtext.moc"
