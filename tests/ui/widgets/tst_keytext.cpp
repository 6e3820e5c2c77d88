// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/keytext.h>

#include <QTest>
#include <QTranslator>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

/// As Qt's own texts say it in German.
class GermanKeys final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "QShortcut") == 0 && qstrcmp(source, "Ctrl") == 0 ? u"Strg"_s : QString();
    }
};

} // namespace

/// How keys are named in texts.
class TestKeyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKeysInTurnFromAlternatives()
    {
        const QKeySequence slash(Qt::CTRL | Qt::Key_Slash);
        const QKeySequence inTurn(Qt::CTRL | Qt::Key_X, QKeyCombination(Qt::Key_U));
        QCOMPARE(keyText(slash), u"Ctrl+/"_s);
        QCOMPARE(keyText(inTurn), u"Ctrl+X then U"_s);
        QCOMPARE(keyText({slash, inTurn}), u"Ctrl+/ or Ctrl+X then U"_s);
        QCOMPARE(keyText({slash, QKeySequence(Qt::Key_F5), inTurn}), u"Ctrl+/ or F5 or Ctrl+X then U"_s);
    }

    void namesEachOnce()
    {
        const QKeySequence find(Qt::CTRL | Qt::Key_F);
        QCOMPARE(keyText({find, QKeySequence(), find}), u"Ctrl+F"_s);
        QCOMPARE(keyText(QList<QKeySequence>()), QString());
        QCOMPARE(keyText(QKeySequence()), QString());
    }

    void keepsASignThatIsAPlaceholderElsewhere()
    {
        const QKeySequence replace(Qt::ALT | Qt::Key_Percent);
        QCOMPARE(keyText({replace, QKeySequence(Qt::Key_1)}), u"Alt+% or 1"_s);
    }

    void namesSignsThatJoinKeys()
    {
        QCOMPARE(keyText(Qt::CTRL | Qt::Key_Plus), u"Ctrl+Plus"_s);
        QCOMPARE(keyText(Qt::CTRL | Qt::Key_Minus), u"Ctrl+Minus"_s);
        QCOMPARE(keyText(Qt::CTRL | Qt::Key_Equal), u"Ctrl+="_s);
        QCOMPARE(keyText(Qt::Key_Plus), u"+"_s);
        QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_Plus)),
                 u"Ctrl+X then Ctrl+Plus"_s);
    }

    void namesThemAsMenusDo()
    {
        GermanKeys german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(keyText(Qt::CTRL | Qt::Key_S), u"Strg+S"_s);
        QCOMPARE(controlKeyText(), u"Strg"_s);
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(controlKeyText(), u"Ctrl"_s);
    }
};

LAMBDESK_TEST(QApplication, TestKeyText)
#include "tst_keytext.moc"
