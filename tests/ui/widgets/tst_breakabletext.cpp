// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/breakabletext.h>
#include <ui/widgets/formrow.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestBreakableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWordsAlone()
    {
        const QString words = u"There is no folder /home/somebody/projects. Make it first, or choose another "
                              "one."_s;
        QCOMPARE(breakableText(words), words);
        QCOMPARE(breakableText({}), QString());
    }
    void changesNothingThatIsSeen()
    {
        const QString name = QString(300, u'n') + u" 𝒩"_s.repeated(3) + u"𝒩"_s.repeated(100);
        QString broken = breakableText(name);
        QVERIFY(broken.size() > name.size());
        for (qsizetype i = 1; i < broken.size(); ++i)
            QVERIFY(broken.at(i) != QChar(0x200B) || !broken.at(i - 1).isHighSurrogate());
        QCOMPARE(broken.remove(QChar(0x200B)), name);
    }
    void wrapsAnErrorInItsField()
    {
        auto *field = new QLineEdit;
        field->setObjectName(u"folder"_s);
        FormRow row(u"Folder"_s, field, nullptr, FormRow::Width::Full);
        row.setError(u"There is no folder /"_s + QString(250, u'n'));
        row.resize(700, 200);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row, lambdesk::test::patience));
        QCOMPARE(row.width(), 700); // the words don't ask for more
        const auto *words = row.findChild<QLabel *>(u"folderProblem"_s);
        QVERIFY(words->isVisible());
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(words->heightForWidth(words->width()) >= 2 * words->fontMetrics().height());
    }
};

LAMBDESK_TEST(QApplication, TestBreakableText)
#include "tst_breakabletext.moc"
