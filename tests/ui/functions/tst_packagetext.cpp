// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/functions/packagetext.h>

#include <QLocale>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestPackageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void countsTheHandlersThatItDoesNotName()
    {
        QList<HandlerCandidate> handlers;
        for (const QString &name : {u"a.one"_s, u"b.two"_s, u"c.three"_s, u"d.four"_s})
            handlers.append({name, Language::NodeJs, {}});
        QVERIFY2(packageFactsText({}, handlers).endsWith(u"handler: a.one, b.two, c.three, and d.four"_s),
                 qPrintable(packageFactsText({}, handlers)));
        for (const QString &name : {u"e.five"_s, u"f.six"_s})
            handlers.append({name, Language::NodeJs, {}});
        QVERIFY2(
            packageFactsText({}, handlers).endsWith(u"handler: a.one, b.two, c.three, d.four, and 2 more"_s),
            qPrintable(packageFactsText({}, handlers)));
    }

    void saysHowLargeItIs()
    {
        CodeUpload upload;
        upload.zip = QByteArray(10, 'z');
        upload.contents.entries = {{u"lib/a.js"_s, PackageContents::Entry::Kind::File, 20},
                                   {u"lib/b.js"_s, PackageContents::Entry::Kind::File, 30},
                                   {u"index.js"_s, PackageContents::Entry::Kind::File, 1}};
        QVERIFY2(packageSizeText(upload).startsWith(u"10 bytes zipped, 3 file"_s),
                 qPrintable(packageSizeText(upload)));
        QVERIFY2(packageSizeText(upload).endsWith(u"51 bytes unzipped"_s),
                 qPrintable(packageSizeText(upload)));
        QVERIFY2(packageFactsText(upload, {}).contains(u"Largest folders: lib/ (2 file"_s),
                 qPrintable(packageFactsText(upload, {})));
    }

    void listsWhatDiffers()
    {
        QCOMPARE(differenceText({}), QString());
        QCOMPARE(differenceText({2, 0, 3}), u"2 files added and 3 files changed."_s);
    }
};

LAMBDESK_TEST(QCoreApplication, TestPackageText)
#include "tst_packagetext.moc"
