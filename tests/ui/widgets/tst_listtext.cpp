// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/listtext.h>

#include <QLocale>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestListText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void joinsAsTheLanguageDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QString>("text");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("none") << english << QStringList() << QString();
        QTest::newRow("one") << english << QStringList{u"one"_s} << u"one"_s;
        QTest::newRow("English") << english << QStringList{u"one"_s, u"two"_s, u"three"_s}
                                 << u"one, two, and three"_s;
        QTest::newRow("German") << german << QStringList{u"eins"_s, u"zwei"_s, u"drei"_s}
                                << u"eins, zwei und drei"_s;
        QTest::newRow("a placeholder in it") << german << QStringList{u"%2"_s, u"%1"_s} << u"%2 und %1"_s;
    }
    void joinsAsTheLanguageDoes()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QStringList, items);
        QLocale::setDefault(locale);
        QTEST(listText(items), "text");
    }

    void countsWhatItDoesNotName()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QStringList items{u"one"_s, u"two"_s, u"three"_s, u"four"_s};
        QCOMPARE(listText(items, 2), u"one, two, and 2 more"_s);
        QCOMPARE(listText(items, 4), listText(items));
    }

    /// Names in Latin letters would change places otherwise.
    void keepsEachTogetherFromRightToLeft()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QString text = listText({u"Node.js 20.x"_s, u"Python 3.11"_s});
        QVERIFY2(text.contains(u"\u2068Node.js 20.x\u2069"_s), qPrintable(text));
        QVERIFY2(text.contains(u"\u2068Python 3.11\u2069"_s), qPrintable(text));
        QVERIFY2(text.contains(u'و') && !text.contains(u','), qPrintable(text));
    }
};

LAMBDESK_TEST(QCoreApplication, TestListText)
#include "tst_listtext.moc"
