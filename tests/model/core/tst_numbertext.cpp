// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/numbertext.h>
#include <model/core/programtexts.h>
#include <tests/support/testprogram.h>

#include <QLocale>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void groupsAsTheLanguageDoes()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(numberText(10240), u"10,240"_s);
        QCOMPARE(numberText(512), u"512"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(numberText(10240), u"10.240"_s);
    }

    void writesDecimalsAsTheLanguageDoes()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(decimalText(3.3, 2), u"3.30"_s);
        QCOMPARE(decimalText(12345.678, 2), u"12345.68"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(decimalText(3.3, 2), u"3,30"_s);
        QCOMPARE(decimalText(12345.678, 2), u"12345,68"_s);
        QCOMPARE(decimalText(0.000000208, 9), u"0,000000208"_s);
        const ProgramTexts forProgram;
        QCOMPARE(decimalText(3.3, 2), u"3.30"_s);
    }

    void groupsNothingForPrograms()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const ProgramTexts forProgram;
        QCOMPARE(numberText(10240), u"10240"_s);
    }
};

LAMBDESK_TEST(lambdesk::test::NoApplication, TestNumberText)
#include "tst_numbertext.moc"
