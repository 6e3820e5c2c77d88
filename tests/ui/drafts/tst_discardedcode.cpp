// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/keptpagetest.h>
#include <tests/support/testprogram.h>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray typedAndDiscarded = "exports.handler = async () => 'typed';";

} // namespace

/// Unsaved code that is offered after a crash, and discarded.
class TestDiscardedCode : public QObject, private KeptPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void discardsOnlyWhenAsked();
    void offersOneOfSeveralAndTakesADiscardBack();
    void offersADiscardUntilItIsTakenBack();
    void takesEachOfSeveralDiscardsBack();
    void takesNoneBackInThePlaceOfAnother();

private:
    /// Three drafts that are there at the next start.
    void keepThree()
    {
        for (int i = 1; i <= 3; ++i) {
            m_page->type("exports.handler = " + QByteArray::number(i));
            awaitDrafts(i);
            crashAndReopen();
            QTRY_VERIFY(isOffered());
        }
    }
    /// The last digits of what is kept, sorted.
    QByteArray kept()
    {
        QByteArray digits;
        const auto all = drafts();
        for (const Draft &draft : all) {
            const auto at = draft.body.indexOf("exports.handler = ");
            digits += draft.body.at(at + 18);
        }
        std::sort(digits.begin(), digits.end());
        return digits;
    }
    /// In the order in which they were discarded.
    QList<QPushButton *> undos() const
    {
        auto buttons = m_page->page->findChildren<QPushButton *>(u"undoDiscard"_s);
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    }
};

void TestDiscardedCode::discardsOnlyWhenAsked()
{
    m_page->type(typedAndDiscarded);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    auto *line = find<QWidget>(*m_page->page, "draftLine");
    click(line->findChild<QWidget *>(u"flashClose"_s)); // to be asked another time
    QTRY_VERIFY(!line->isVisible());
    QCOMPARE(drafts().size(), 1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("discardDraft"));
    awaitDrafts(0);
    QVERIFY(!m_page->page->hasUnsavedChanges());
}

void TestDiscardedCode::offersOneOfSeveralAndTakesADiscardBack()
{
    const QByteArray later = "exports.handler = async () => 'later';";
    m_page->type(typedAndDiscarded);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    QVERIFY(!offer().contains(u"1 of "_s));
    m_page->type(later);
    awaitDrafts(2);
    crashAndReopen();
    QTRY_VERIFY(offer().contains(u"1 of 2"_s));
    click(m_page->button("discardDraft"));
    awaitDrafts(1);
    QTRY_VERIFY(isOffered()); // the other one
    click(m_page->button("undoDiscard"));
    awaitDrafts(2);
    QTRY_VERIFY(offer().contains(u"1 of 2"_s));
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), later);
}

void TestDiscardedCode::offersADiscardUntilItIsTakenBack()
{
    m_page->type(typedAndDiscarded);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("discardDraft"));
    awaitDrafts(0);
    inDatabase(noRoom());
    const auto undo = [this] {
        const auto *button = m_page->page->findChild<QPushButton *>(u"undoDiscard"_s);
        return button && button->isVisible();
    };
    click(m_page->button("undoDiscard"));
    QVERIFY(!undo());
    QTRY_VERIFY_WITH_TIMEOUT(undo(), patience);
    inDatabase(u"DROP TRIGGER full"_s);
    click(m_page->button("undoDiscard"));
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), patience);
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), typedAndDiscarded);
}

void TestDiscardedCode::takesEachOfSeveralDiscardsBack()
{
    keepThree();
    QCOMPARE(kept(), "123"_ba);
    click(m_page->button("discardDraft"));
    QTRY_VERIFY(isOffered());
    click(m_page->button("discardDraft"));
    QTRY_COMPARE_WITH_TIMEOUT(kept(), "1"_ba, patience);
    QCOMPARE(undos().size(), 2);
    click(undos().first());
    QTRY_COMPARE_WITH_TIMEOUT(kept(), "13"_ba, patience);
    QCOMPARE(undos().size(), 1);
    click(undos().first());
    QTRY_COMPARE_WITH_TIMEOUT(kept(), "123"_ba, patience);
    QVERIFY(undos().isEmpty());
}

void TestDiscardedCode::takesNoneBackInThePlaceOfAnother()
{
    keepThree();
    click(m_page->button("discardDraft"));
    awaitDrafts(2);
    m_page->type("exports.handler = 4");
    awaitDrafts(3);
    click(undos().first());
    const auto words = [this] {
        QStringList texts;
        const auto labels = find<QWidget>(*m_page->page, "draftLine")->findChildren<QLabel *>(u"flashText"_s);
        for (const QLabel *label : labels)
            texts << (label->isVisible() ? label->text() : QString());
        return texts.join(u' ');
    };
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"3 sets of unsaved changes are kept here"_s), patience);
    QCOMPARE(kept(), "124"_ba);
    // Once another one is given up there is room for it.
    QTRY_VERIFY(isOffered());
    click(m_page->button("discardDraft"));
    awaitDrafts(2);
    QCOMPARE(undos().size(), 2);
    click(undos().first());
    QTRY_COMPARE_WITH_TIMEOUT(kept(), "134"_ba, patience);
    QTRY_VERIFY(!words().contains(u"are kept here"_s));
}

LAMBDESK_TEST(QApplication, TestDiscardedCode)
#include "tst_discardedcode.moc"
