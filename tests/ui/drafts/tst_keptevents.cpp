// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/functions/draftservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/testevents/testeventdialog.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A dialog that is deleted without an answer is one whose program has crashed.
class TestKeptEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void restoresANewEvent();
    void restoresASavedEventsText();
    void saysThatTheEventHasChanged();
    void forgetsWhatIsSavedOrGivenUp();
    void keepsTheOtherEditsWhenOneIsSaved();
    void keepsWhatHasNoPlaceYet();
    void savesTheEventThatWasShown();

private:
    void open();
    void type(const QByteArray &text)
    {
        editor()->selectAll();
        editor()->replaceSelectedText(QString::fromUtf8(text));
    }
    CodeEditor *editor() const { return find<CodeEditor>(*m_dialog, "eventText"); }
    QPushButton *button(const char *name) const { return find<QPushButton>(*m_dialog, name); }
    QString chooserText() const { return find<QComboBox>(*m_dialog, "eventChooser")->currentText(); }
    bool isOffered() const { return m_dialog->findChild<QPushButton *>(u"restoreDraft"_s); }
    void saveEvent(const QString &name, const QByteArray &body)
    {
        QVERIFY(WindowFixture::answer(m_fixture->services->testEvents.save(*m_function, {name, body})));
    }
    QList<Draft> drafts()
    {
        return WindowFixture::answer(
                   m_fixture->services->drafts.list({DraftSubject::Kind::TestEvents, m_function}))
            .value();
    }
    void awaitDraft(const QByteArray &part)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!drafts().isEmpty() && drafts().first().body.contains(part), patience);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::optional<FunctionName> m_function;
    QPointer<TestEventDialog> m_dialog;
    QWidget m_parent;
};

void TestKeptEvents::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_function = m_fixture->create(u"mine"_s, "exports.handler = async () => 1;");
}

void TestKeptEvents::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void TestKeptEvents::open()
{
    delete m_dialog;
    m_dialog = new TestEventDialog(*m_fixture->services, *m_function, &m_parent);
    m_dialog->open();
    const qsizetype saved = m_fixture->events(*m_function).events.size();
    QTRY_COMPARE(find<QComboBox>(*m_dialog, "eventChooser")->count(), int(saved) + 1);
}

void TestKeptEvents::restoresANewEvent()
{
    open();
    type("{\"half\": ");
    auto *name = find<QLineEdit>(*m_dialog, "eventName");
    name->selectAll();
    QTest::keyClicks(name, u"Begun"_s);
    awaitDraft("Begun");
    open();
    QVERIFY(editor()->code() != "{\"half\": ");
    QTRY_VERIFY(isOffered());
    click(button("restoreDraft"));
    QCOMPARE(editor()->code(), QByteArray("{\"half\": "));
    QCOMPARE(find<QLineEdit>(*m_dialog, "eventName")->text(), u"Begun"_s);
    QCOMPARE(m_dialog->focusWidget(), editor());
    QCOMPARE(drafts().size(), 1);
}

void TestKeptEvents::restoresASavedEventsText()
{
    saveEvent(u"first"_s, "1");
    saveEvent(u"second"_s, "2");
    open();
    auto *chooser = find<QComboBox>(*m_dialog, "eventChooser");
    chooser->setCurrentIndex(0);
    type("11");
    awaitDraft("11");
    open();
    QTRY_VERIFY(isOffered());
    const auto *words = find<QWidget>(*m_dialog, "draftLine")->findChild<QLabel *>(u"flashText"_s);
    QVERIFY(!words->text().contains(u"changed since"_s));
    click(button("restoreDraft"));
    QCOMPARE(find<QComboBox>(*m_dialog, "eventChooser")->currentText(), u"first"_s);
    QCOMPARE(editor()->code(), QByteArray("11"));
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(drafts().isEmpty());
    QCOMPARE(m_fixture->events(*m_function).events.first().body, QByteArray("11"));
}

void TestKeptEvents::saysThatTheEventHasChanged()
{
    saveEvent(u"first"_s, "1");
    open();
    type("11");
    awaitDraft("11");
    delete m_dialog;
    saveEvent(u"first"_s, "12");
    open();
    QTRY_VERIFY(isOffered());
    const auto *words = find<QWidget>(*m_dialog, "draftLine")->findChild<QLabel *>(u"flashText"_s);
    QVERIFY(words->text().contains(u"changed since"_s));
    button("discardDraft")->setFocus();
    QTest::keyClick(button("discardDraft"), Qt::Key_Space);
    QTRY_VERIFY(drafts().isEmpty());
    QCOMPARE(editor()->code(), QByteArray("12"));
    QCOMPARE(m_dialog->focusWidget(), editor());
}

void TestKeptEvents::forgetsWhatIsSavedOrGivenUp()
{
    open();
    type("1");
    awaitDraft("1");
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(drafts().isEmpty());
    open();
    type("22");
    awaitDraft("22");
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "discardButton"));
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(drafts().isEmpty());
}

void TestKeptEvents::keepsTheOtherEditsWhenOneIsSaved()
{
    saveEvent(u"first"_s, "1");
    saveEvent(u"second"_s, "2");
    open();
    auto *chooser = find<QComboBox>(*m_dialog, "eventChooser");
    chooser->setCurrentIndex(0);
    type("11");
    chooser->setCurrentIndex(1);
    type("22");
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    awaitDraft("11");
    open();
    QTRY_VERIFY(isOffered());
    click(button("restoreDraft"));
    QCOMPARE(editor()->code(), QByteArray("11"));
}

void TestKeptEvents::keepsWhatHasNoPlaceYet()
{
    saveEvent(u"first"_s, "1");
    saveEvent(u"second"_s, "2");
    open();
    auto *chooser = find<QComboBox>(*m_dialog, "eventChooser");
    chooser->setCurrentIndex(0);
    type("11");
    chooser->setCurrentIndex(1);
    type("22");
    awaitDraft("22");
    delete m_dialog;
    for (const QString &name : {u"first"_s, u"second"_s})
        QVERIFY(WindowFixture::answer(m_fixture->services->testEvents.remove(*m_function, name)));
    open();
    QTRY_VERIFY(isOffered());
    click(button("restoreDraft"));
    QCOMPARE(editor()->code(), QByteArray("11"));
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->events(*m_function).events.size(), 1);
    open();
    QTRY_VERIFY(isOffered());
    click(button("restoreDraft"));
    QCOMPARE(editor()->code(), QByteArray("22"));
    QCOMPARE(find<QLineEdit>(*m_dialog, "eventName")->text(), u"second"_s);
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(drafts().isEmpty());
}

void TestKeptEvents::savesTheEventThatWasShown()
{
    saveEvent(u"first"_s, "1");
    saveEvent(u"second"_s, "2");
    open();
    auto *chooser = find<QComboBox>(*m_dialog, "eventChooser");
    chooser->setCurrentIndex(1);
    type("22");
    chooser->setCurrentIndex(0);
    type("11");
    click(button("saveButton"));
    chooser->setCurrentIndex(1); // before the answer
    QTRY_VERIFY(!m_dialog);
    awaitDraft("22");
    QCOMPARE(m_fixture->events(*m_function).events.first().body, QByteArray("11"));
    open();
    QTRY_VERIFY(isOffered());
    click(button("restoreDraft"));
    QCOMPARE(editor()->code(), QByteArray("22"));
    QCOMPARE(chooserText(), u"second"_s);
}

LAMBDESK_TEST(QApplication, TestKeptEvents)
#include "tst_keptevents.moc"
