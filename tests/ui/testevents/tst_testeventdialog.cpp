// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/testevents/eventsamples.h>
#include <ui/testevents/testeventdialog.h>
#include <ui/widgets/enterkey.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestTestEventDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void beginsWithHelloWorld();
    void savesAndTests();
    void takesAnyJsonValue_data();
    void takesAnyJsonValue();
    void keepsBackWhatIsNotJson();
    void keepsBackALargeTextThatIsNotJson();
    void neverLosesWhatWasTyped();
    void offersEveryTemplateOnce();
    void aTemplateIsOneUndoStep();
    void keepsSeveralEvents();
    void renamesAnEvent();
    void renamesOnceHoweverOftenPressed();
    void refusesATakenName();
    void countsTheCharactersOfAName();
    void refusesMoreThanTheProfileAllows();
    void refusesAnEventThatIsTooLarge();
    void deletesAfterAsking();
    void enterPressesTheToolButtonThatHasTheKeyboard();

private:
    TestEventDialog *openDialog();
    CodeEditor *editor() const { return find<CodeEditor>(*m_dialog, "eventText"); }
    QPushButton *button(const char *objectName) const { return find<QPushButton>(*m_dialog, objectName); }
    void type(const QByteArray &text);

    std::unique_ptr<WindowFixture> m_fixture;
    std::optional<FunctionName> m_function;
    QPointer<TestEventDialog> m_dialog;
    QWidget m_parent;
};

void TestTestEventDialog::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestTestEventDialog::init()
{
    m_function = m_fixture->create(u"events"_s, "exports.handler = async () => 1;");
}

void TestTestEventDialog::cleanup()
{
    delete m_dialog;
    QVERIFY(m_fixture->answer(m_fixture->services->functions.remove(*m_function)));
}

void TestTestEventDialog::cleanupTestCase()
{
    m_fixture.reset();
}

TestEventDialog *TestTestEventDialog::openDialog()
{
    delete m_dialog;
    m_dialog = new TestEventDialog(*m_fixture->services, *m_function, &m_parent);
    m_dialog->open();
    // The saved events have arrived when the chooser shows as many.
    const qsizetype saved = m_fixture->events(*m_function).events.size();
    auto *chooser = find<QComboBox>(*m_dialog, "eventChooser");
    [&] { QTRY_COMPARE(chooser->count(), int(saved) + 1); }();
    return m_dialog;
}

void TestTestEventDialog::type(const QByteArray &text)
{
    editor()->selectAll();
    editor()->replaceSelectedText(QString::fromUtf8(text));
}

void TestTestEventDialog::beginsWithHelloWorld()
{
    openDialog();
    QCOMPARE(m_dialog->windowTitle(), u"Input test event"_s);
    QCOMPARE(find<QComboBox>(*m_dialog, "eventTemplate")->currentText(), u"Hello World"_s);
    const QByteArray text = editor()->code();
    QVERIFY(text.indexOf("key3") < text.indexOf("key2"));
    QVERIFY(text.indexOf("key2") < text.indexOf("key1"));
    QVERIFY(button("saveButton")->isEnabled());
    QVERIFY(button("saveAndTestButton")->isEnabled());
    QCOMPARE(editor()->accessibleName(), u"Test event"_s);
    QCOMPARE(find<QComboBox>(*m_dialog, "eventTemplate")->accessibleName(), u"Sample event template"_s);
}

void TestTestEventDialog::savesAndTests()
{
    openDialog();
    QSignalSpy test(m_dialog, &TestEventDialog::testRequested);
    type("{\"n\": 9007199254740993, \"x\": 1.0, \"é\": \"é\"}");
    find<QLineEdit>(*m_dialog, "eventName")->setText(u"Mine"_s);
    click(button("saveAndTestButton"));
    QTRY_COMPARE(test.count(), 1);
    QTRY_VERIFY(!m_dialog);
    const auto events = m_fixture->events(*m_function);
    QCOMPARE(events.selected, u"Mine"_s);
    QCOMPARE(events.events,
             (QList<TestEvent>{{u"Mine"_s, "{\"n\": 9007199254740993, \"x\": 1.0, \"é\": \"é\"}"}}));
}

void TestTestEventDialog::takesAnyJsonValue_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << QByteArray("\"hello\"");
    QTest::newRow("number") << QByteArray("-1.50e3");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("false") << QByteArray("false");
    QTest::newRow("list") << QByteArray("[1, {}]");
    QTest::newRow("deep") << QByteArray(QByteArray(1000, '[') + QByteArray(1000, ']'));
    QTest::newRow("blanks around") << QByteArray(" \n {} \n");
}

void TestTestEventDialog::takesAnyJsonValue()
{
    QFETCH(QByteArray, body);
    openDialog();
    type(body);
    QVERIFY2(button("saveButton")->isEnabled(), qPrintable(button("saveButton")->toolTip()));
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->events(*m_function).events.first().body, body);
}

void TestTestEventDialog::keepsBackWhatIsNotJson()
{
    openDialog();
    QSignalSpy test(m_dialog, &TestEventDialog::testRequested);
    type("{\"key\": }");
    QVERIFY(!button("saveButton")->isEnabled());
    QVERIFY(!button("saveAndTestButton")->isEnabled());
    QVERIFY2(button("saveAndTestButton")->toolTip().contains(u"line 1, column 9"_s),
             qPrintable(button("saveAndTestButton")->toolTip()));
    QTest::keyClick(find<QLineEdit>(*m_dialog, "eventName"), Qt::Key_Return);
    click(button("saveAndTestButton"));
    type("{\"key\": 1}");
    QVERIFY(button("saveAndTestButton")->isEnabled());
    QCOMPARE(test.count(), 0);
    QVERIFY(m_fixture->events(*m_function).events.isEmpty());
}

void TestTestEventDialog::keepsBackALargeTextThatIsNotJson()
{
    const QByteArray large = '[' + QByteArray("12345,\n").repeated(50'000) + "1]";
    openDialog();
    type(large);
    QTRY_VERIFY(button("saveButton")->isEnabled());
    const qsizetype end = textLength(*editor());
    replaceRange(*editor(), end - 1, end, "");
    click(button("saveButton")); // before the text has been checked
    QTRY_VERIFY(!button("saveButton")->isEnabled());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button("saveButton")->toolTip().contains(u"line 50001"_s));
    QVERIFY(m_fixture->events(*m_function).events.isEmpty());
    replaceRange(*editor(), end - 1, end - 1, "]");
    QTRY_VERIFY(button("saveButton")->isEnabled());
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->events(*m_function).events.value(0).body, large);
}

void TestTestEventDialog::neverLosesWhatWasTyped()
{
    openDialog();
    type("{\"half");
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    auto *question = test::openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    click(find<QPushButton>(*question, "confirmButton"));
    QCOMPARE(editor()->code(), "{\"half"_ba);
    click(button("cancelButton"));
    question = nullptr;
    QTRY_VERIFY(question = test::openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "discardButton"));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_fixture->events(*m_function).events.isEmpty());
}

void TestTestEventDialog::offersEveryTemplateOnce()
{
    const QList<EventTemplate> samples = eventSamples(m_fixture->services->catalogs);
    QStringList names;
    for (const EventTemplate &sample : samples)
        names << sample.name;
    QCOMPARE(names.first(), u"Hello World"_s);
    for (const QString &wanted :
         {u"S3 Put"_s, u"SNS"_s, u"DynamoDB Update"_s, u"Kinesis"_s, u"SQS"_s, u"Scheduled Event"_s})
        QVERIFY2(names.contains(wanted), qPrintable(names.join(u", ")));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    openDialog();
    QCOMPARE(find<QComboBox>(*m_dialog, "eventTemplate")->count(), int(samples.size()));
}

void TestTestEventDialog::aTemplateIsOneUndoStep()
{
    openDialog();
    type("{\"mine\": 1}");
    auto *templates = find<QComboBox>(*m_dialog, "eventTemplate");
    templates->setCurrentText(u"S3 Put"_s);
    QVERIFY(editor()->code().contains("s3"));
    editor()->undo();
    QCOMPARE(editor()->code(), "{\"mine\": 1}"_ba);
}

void TestTestEventDialog::keepsSeveralEvents()
{
    for (const QString &name : {u"one"_s, u"two"_s})
        QVERIFY(m_fixture->answer(
            m_fixture->services->testEvents.save(*m_function, {name, '"' + name.toUtf8() + '"'})));
    openDialog();
    auto *chooser = find<QComboBox>(*m_dialog, "eventChooser");
    QCOMPARE(chooser->count(), 3);
    QCOMPARE(chooser->currentText(), u"two"_s);
    QCOMPARE(editor()->code(), "\"two\""_ba);
    type("\"changed\"");
    chooser->setCurrentIndex(0);
    QCOMPARE(editor()->code(), "\"one\""_ba);
    chooser->setCurrentIndex(1);
    QCOMPARE(editor()->code(), "\"changed\""_ba);
    chooser->setCurrentIndex(2);
    QCOMPARE(find<QLineEdit>(*m_dialog, "eventName")->text(), u"Hello World"_s);
    chooser->setCurrentIndex(1);
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->events(*m_function).events,
             (QList<TestEvent>{{u"one"_s, "\"one\""}, {u"two"_s, "\"changed\""}}));
}

void TestTestEventDialog::renamesAnEvent()
{
    QVERIFY(m_fixture->answer(m_fixture->services->testEvents.save(*m_function, {u"old"_s, "1"})));
    openDialog();
    find<QLineEdit>(*m_dialog, "eventName")->setText(u"new"_s);
    click(button("saveButton"));
    QTRY_VERIFY(!m_dialog);
    const auto events = m_fixture->events(*m_function);
    QCOMPARE(events.events, (QList<TestEvent>{{u"new"_s, "1"}}));
    QCOMPARE(events.selected, u"new"_s);
}

void TestTestEventDialog::renamesOnceHoweverOftenPressed()
{
    QVERIFY(m_fixture->answer(m_fixture->services->testEvents.save(*m_function, {u"old"_s, "1"})));
    openDialog();
    int saved = 0;
    const auto count = connect(&m_fixture->services->testEvents, &TestEventService::eventsChanged, this,
                               [&saved] { ++saved; });
    QSignalSpy test(m_dialog, &TestEventDialog::testRequested);
    find<QLineEdit>(*m_dialog, "eventName")->setText(u"new"_s);
    QVERIFY(waitUntil([this] {
        if (m_dialog && m_dialog->isVisible())
            button("saveAndTestButton")->click();
        return !m_dialog;
    }));
    QCOMPARE(m_fixture->events(*m_function).events, (QList<TestEvent>{{u"new"_s, "1"}}));
    disconnect(count);
    QCOMPARE(test.count(), 1);
    QCOMPARE(saved, 2); // the new name saved, the old one removed
}

void TestTestEventDialog::refusesATakenName()
{
    QVERIFY(m_fixture->answer(m_fixture->services->testEvents.save(*m_function, {u"one"_s, "1"})));
    openDialog();
    auto *chooser = find<QComboBox>(*m_dialog, "eventChooser");
    chooser->setCurrentIndex(1);
    find<QLineEdit>(*m_dialog, "eventName")->setText(u"one"_s);
    QVERIFY(!button("saveButton")->isEnabled());
    QVERIFY(button("saveButton")->toolTip().contains(u"already"_s));
    find<QLineEdit>(*m_dialog, "eventName")->clear();
    QVERIFY(!button("saveButton")->isEnabled());
}

void TestTestEventDialog::countsTheCharactersOfAName()
{
    openDialog();
    auto *name = find<QLineEdit>(*m_dialog, "eventName");
    name->setText(u"\U0001f600"_s.repeated(64));
    QVERIFY2(button("saveButton")->isEnabled(), qPrintable(button("saveButton")->toolTip()));
    name->setText(u"\U0001f600"_s.repeated(65));
    QVERIFY(!button("saveButton")->isEnabled());
    QVERIFY(button("saveButton")->toolTip().contains(u"has 65"_s));
}

void TestTestEventDialog::refusesMoreThanTheProfileAllows()
{
    const int most = m_fixture->quotas().testEventsPerFunction;
    for (int i = 0; i < most; ++i)
        QVERIFY(m_fixture->answer(m_fixture->services->testEvents.save(*m_function, {u"e%1"_s.arg(i), "1"})));
    openDialog();
    QVERIFY(button("saveButton")->isEnabled());
    find<QComboBox>(*m_dialog, "eventChooser")->setCurrentIndex(most);
    QVERIFY(!button("saveButton")->isEnabled());
    QVERIFY(find<QLabel>(*m_dialog, "eventProblem")->text().contains(QString::number(most)));
}

void TestTestEventDialog::refusesAnEventThatIsTooLarge()
{
    openDialog();
    type('"' + QByteArray(int(m_fixture->quotas().synchronousRequestBytes), 'x') + '"');
    QVERIFY(!button("saveAndTestButton")->isEnabled());
    QVERIFY2(find<QLabel>(*m_dialog, "eventProblem")->text().contains(u"at most 6 MB"_s),
             qPrintable(find<QLabel>(*m_dialog, "eventProblem")->text()));
}

void TestTestEventDialog::deletesAfterAsking()
{
    QVERIFY(m_fixture->answer(m_fixture->services->testEvents.save(*m_function, {u"one"_s, "1"})));
    openDialog();
    click(button("deleteEventButton"));
    auto *question = test::openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    QVERIFY(find<QLabel>(*question, "confirmText")->text().contains(u"one"_s));
    click(find<QPushButton>(*question, "confirmButton"));
    QTRY_VERIFY(m_fixture->events(*m_function).events.isEmpty());
    QTRY_COMPARE(find<QComboBox>(*m_dialog, "eventChooser")->count(), 1);
    QTRY_VERIFY(!button("deleteEventButton")->isVisible());
}

void TestTestEventDialog::enterPressesTheToolButtonThatHasTheKeyboard()
{
    pressToolButtonsByEnter(); // as the window does
    openDialog();
    m_dialog->findChild<QAction *>(u"openFind"_s)->trigger();
    auto *next = find<QToolButton>(*m_dialog, "findNext");
    QVERIFY(next->isVisible());
    QVERIFY(button("saveAndTestButton")->isEnabled());
    QSignalSpy pressed(next, &QToolButton::clicked);
    QSignalSpy saves(button("saveAndTestButton"), &QPushButton::clicked);
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(saves.count(), 0);
}

LAMBDESK_TEST(QApplication, TestTestEventDialog)
#include "tst_testeventdialog.moc"
