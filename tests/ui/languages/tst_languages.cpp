// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/languages/language.h>
#include <ui/languages/languagecontroller.h>
#include <ui/shell/mainwindow.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/livecommands.h>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachInItsOwnWords();
    void findsTheSystemsLanguage_data();
    void findsTheSystemsLanguage();
    void writesNumbersAsTheLanguageDoes();
    void keepsTheSystemsOwnWayOfNumbers();
    void speaksWhatIsChosen();
    void speaksEnglishToPrograms();
    void knowsWhatItHasSaidInEnglish();
    void namesStepsAndMenusByOneRule_data();
    void namesStepsAndMenusByOneRule();
    void speaksEnglishWhereNothingElseIsKnown();
    void turnsTheStyleRound();
    void alignsNamesAsTheWindow();
    void paintsCodeFromLeftToRight();
    void offersLanguagesInTheMenu();
    void isFoundByItsOwnAndByItsEnglishName();
    void asksForAnotherOnceNothingCanBeLost();
    void leavesThePageAloneForTheSameLanguage();
    void asksBeforeUnsavedCodeIsLost();

private:
    static QStringList codes()
    {
        QStringList all;
        for (const SpokenLanguage &language : spokenLanguages())
            all << language.code;
        return all;
    }
};

void TestLanguages::namesEachInItsOwnWords()
{
    const QList<SpokenLanguage> languages = spokenLanguages();
    QCOMPARE(languages.value(0), (SpokenLanguage{u"en"_s, u"English"_s}));
    QVERIFY(languages.contains(SpokenLanguage{u"de"_s, u"Deutsch"_s}));
    QVERIFY(languages.contains(SpokenLanguage{u"ar"_s, u"العربية"_s}));
    QVERIFY(languages.contains(SpokenLanguage{u"es"_s, u"Español"_s}));
}

void TestLanguages::findsTheSystemsLanguage_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("with a territory") << u"de_AT"_s << u"de"_s;
    QTest::newRow("Mexico") << u"es_MX"_s << u"es"_s;
    QTest::newRow("Egypt") << u"ar_EG"_s << u"ar"_s;
    QTest::newRow("not spoken") << u"fi_FI"_s << u"en"_s;
    QTest::newRow("none") << u"C"_s << u"en"_s;
}

void TestLanguages::findsTheSystemsLanguage()
{
    QFETCH(QString, system);
    QTEST(codeForSystem(QLocale(system)), "code");
}

void TestLanguages::writesNumbersAsTheLanguageDoes()
{
    const QLocale other(u"fi_FI"_s);
    QCOMPARE(localeFor(u"de"_s, other).toString(1234.5, 'f', 1), u"1.234,5"_s);
    QCOMPARE(localeFor(u"en"_s, other).toString(1234.5, 'f', 1), u"1,234.5"_s);
    // With the digits that logs and durations have.
    const QLocale arabic = localeFor(u"ar"_s, QLocale(u"ar_EG"_s));
    QCOMPARE(arabic.language(), QLocale::Arabic);
    QCOMPARE(arabic.zeroDigit(), u"0"_s);
}

void TestLanguages::keepsTheSystemsOwnWayOfNumbers()
{
    const QLocale swiss(u"de_CH"_s);
    QCOMPARE(localeFor(u"de"_s, swiss), swiss);
    QCOMPARE(localeFor(u"en"_s, swiss).language(), QLocale::English);
}

void TestLanguages::speaksWhatIsChosen()
{
    LanguageController languages(*qApp, u"de"_s, QLocale(u"en_US"_s));
    QCOMPARE(languages.code(), u"de"_s);
    QCOMPARE(QCoreApplication::translate("lambdesk::NavigationBar", "Settings"), u"Anpassen"_s);
    QSignalSpy changed(&languages, &LanguageController::changed);
    languages.setChoice(u"ar"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QVERIFY(QCoreApplication::translate("lambdesk::NavigationBar", "Settings") != u"Settings");
    languages.setChoice(u"en"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("lambdesk::NavigationBar", "Settings"), u"Settings"_s);
    // One day is counted in English, too.
    QCOMPARE(QCoreApplication::translate("lambdesk::LogGroupsModel", "%n day(s)", nullptr, 1), u"1 day"_s);
}

void TestLanguages::speaksEnglishToPrograms()
{
    LanguageController languages(*qApp, u"de"_s, QLocale(u"en_US"_s));
    const auto settings = [] { return QCoreApplication::translate("lambdesk::NavigationBar", "Settings"); };
    {
        const ProgramTexts texts;
        QCOMPARE(settings(), u"Settings"_s);
        const ProgramTexts inner(false);
        QCOMPARE(settings(), u"Anpassen"_s);
    }
    QCOMPARE(settings(), u"Anpassen"_s);
    languages.setChoice(u"en"_s);
}

void TestLanguages::knowsWhatItHasSaidInEnglish()
{
    LanguageController languages(*qApp, u"de"_s);
    const auto settings = [] { return QCoreApplication::translate("lambdesk::NavigationBar", "Settings"); };
    const QString german = settings();
    QCOMPARE(englishOf(german), QStringList{u"Settings"_s});
    QCOMPARE(englishOf(u"Said by nobody"_s), QStringList());
    QCOMPARE(inEnglish(settings), u"Settings"_s);
    // How many there are isn't kept.
    const QString days = QCoreApplication::translate("lambdesk::LogGroupsModel", "%n day(s)", nullptr, 3);
    QCOMPARE(days, u"3 Tage"_s);
    QCOMPARE(englishOf(days), QStringList());
    // What another language has said is forgotten.
    languages.setChoice(u"es"_s);
    QCOMPARE(englishOf(german), QStringList());
    QCOMPARE(englishOf(settings()), QStringList{u"Settings"_s});
    languages.setChoice(u"en"_s);
    QCOMPARE(settings(), u"Settings"_s);
    QCOMPARE(englishOf(u"Settings"_s), QStringList());
}

void TestLanguages::namesStepsAndMenusByOneRule_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : codes())
        QTest::newRow(qPrintable(code)) << code;
}

/// The steps in the platform's words alone: the translation stands in the heading beside them. And what a
/// menu is called is no entry of it.
void TestLanguages::namesStepsAndMenusByOneRule()
{
    QFETCH(const QString, code);
    LanguageController languages(*qApp, code);
    for (const char *step : {"Select blueprint", "Configure function", "Review"})
        QCOMPARE(QCoreApplication::translate("lambdesk::FunctionWizard", step), QLatin1String(step));
    const QString preferences = QCoreApplication::translate("WindowActions", "Preferences…");
    const QString settings = QCoreApplication::translate("lambdesk::NavigationBar", "Settings");
    QVERIFY2(!preferences.startsWith(settings), qPrintable(settings));
    languages.setChoice(u"en"_s);
}

void TestLanguages::speaksEnglishWhereNothingElseIsKnown()
{
    LanguageController languages(*qApp, u"xx"_s, QLocale(u"fi_FI"_s));
    QCOMPARE(languages.choice(), QString());
    QCOMPARE(languages.code(), u"en"_s);
    languages.setChoice(u"es"_s);
    QCOMPARE(languages.code(), u"es"_s);
    languages.setChoice({});
    QCOMPARE(languages.code(), u"en"_s);
}

void TestLanguages::turnsTheStyleRound()
{
    ThemeController theme(*qApp, ThemeChoice::Light);
    LanguageController languages(*qApp, u"en"_s);
    const QWidget window;
    const QString usual = qApp->styleSheet();
    languages.setChoice(u"ar"_s);
    QVERIFY(qApp->styleSheet() != usual);
    QCOMPARE(qApp->styleSheet().count(u"padding-left"_s), usual.count(u"padding-right"_s));
    // Only sides that are named are turned. Qt turns a push button's contents by itself.
    static const QRegularExpression fourSides(u"^(?!lambdesk--SplitButton).*(padding|margin):( [^ ;]+){4};"_s,
                                              QRegularExpression::MultilineOption);
    QVERIFY(!usual.contains(fourSides));
    languages.setChoice(u"en"_s);
    QCOMPARE(qApp->styleSheet(), usual);
}

void TestLanguages::alignsNamesAsTheWindow()
{
    LanguageController languages(*qApp, u"ar"_s);
    QLabel label(u"us-east-1"_s);
    label.show();
    QCOMPARE(label.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    languages.setChoice(u"en"_s);
    QLabel other(u"us-east-1"_s);
    other.show();
    QCOMPARE(other.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft);
}

/// Brackets at a line's end would stand at its beginning otherwise, and turned round.
void TestLanguages::paintsCodeFromLeftToRight()
{
    const auto picture = [] {
        CodeEditor editor;
        editor.resize(300, 80);
        editor.setCode("f('a');");
        editor.setReadOnly(true);
        editor.show();
        return QTest::qWaitForWindowExposed(&editor, patience) ? editor.viewport()->grab().toImage()
                                                               : QImage();
    };
    LanguageController languages(*qApp, u"en"_s);
    const QImage usual = picture();
    QVERIFY(!usual.isNull());
    languages.setChoice(u"ar"_s);
    const QImage mirrored = picture();
    languages.setChoice(u"en"_s);
    QCOMPARE(mirrored, usual);
}

void TestLanguages::offersLanguagesInTheMenu()
{
    LanguageController languages(*qApp, u"de"_s);
    WindowFixture fixture;
    MainWindow window(*fixture.services, fixture.folder.path(), {nullptr, &languages});
    for (const QString &code : codes()) {
        auto *action = window.findChild<QAction *>(u"language-"_s + code);
        QVERIFY2(action, qPrintable(code));
        QCOMPARE(action->isChecked(), code == u"de");
    }
}

void TestLanguages::isFoundByItsOwnAndByItsEnglishName()
{
    LanguageController languages(*qApp, u"en"_s);
    WindowFixture fixture;
    const MainWindow window(*fixture.services, fixture.folder.path(), {nullptr, &languages});
    QStringList names;
    for (const LiveCommand &command : liveActions(window)) {
        if (command.target->objectName().startsWith(u"language-"_s))
            names << command.text;
    }
    QVERIFY2(names.contains(u"Language: Deutsch (German)"_s), qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(u"Language: English"_s), qPrintable(names.join(u'\n')));
    QCOMPARE(names.filter(u"(Arabic)"_s).size(), 1);
}

void TestLanguages::asksForAnotherOnceNothingCanBeLost()
{
    LanguageController languages(*qApp, u"en"_s);
    WindowFixture fixture;
    MainWindow window(*fixture.services, fixture.folder.path(), {nullptr, &languages});
    window.show();
    window.workspaceOpened();
    QSignalSpy asked(&window, &MainWindow::languageRequested);
    window.findChild<QAction *>(u"language-es"_s)->trigger();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"es"_s);
    // It is so once somebody has done it.
    QVERIFY(window.findChild<QAction *>(u"language-en"_s)->isChecked());
    languages.setChoice(u"es"_s);
    QVERIFY(window.findChild<QAction *>(u"language-es"_s)->isChecked());
    languages.setChoice(u"en"_s);
}

void TestLanguages::leavesThePageAloneForTheSameLanguage()
{
    LanguageController languages(*qApp, u"en"_s);
    WindowFixture fixture;
    MainWindow window(*fixture.services, fixture.folder.path(), {nullptr, &languages});
    window.show();
    window.workspaceOpened();
    window.findChild<QAction *>(u"newFunctionAction"_s)->trigger();
    const auto shown = [&window](const char *name) {
        auto *widget = find<QWidget>(window, name);
        return widget && widget->isVisible() ? widget : nullptr;
    };
    QTRY_VERIFY(shown("blueprint-hello-world"));
    click(shown("blueprint-hello-world"));
    QTRY_VERIFY(shown("functionName"));
    QTest::keyClicks(shown("functionName"), u"half-done"_s);
    QSignalSpy asked(&window, &MainWindow::languageRequested);
    window.findChild<QAction *>(u"language-en"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!openDialog<QDialog>("confirmDialog"));
}

void TestLanguages::asksBeforeUnsavedCodeIsLost()
{
    LanguageController languages(*qApp, u"en"_s);
    WindowFixture fixture;
    MainWindow window(*fixture.services, fixture.folder.path(), {nullptr, &languages});
    window.show();
    window.workspaceOpened();
    window.go(FunctionPlace{fixture.create(u"mine"_s, "exports.handler = async () => 1;")});
    const auto *page = window.findChild<FunctionPage *>();
    QTRY_VERIFY(find<QWidget>(*page, "testButton")->isEnabled());
    find<CodeEditor>(*page, "functionCode")->replaceCode("exports.handler = async () => 2;");
    QSignalSpy asked(&window, &MainWindow::languageRequested);
    window.findChild<QAction *>(u"language-es"_s)->trigger();
    QVERIFY(page->hasUnsavedChanges());
    QVERIFY(asked.isEmpty());
    auto *question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    const QString words = find<QLabel>(*question, "confirmText")->text();
    QVERIFY2(words.contains(u"The code of mine"_s) && words.contains(u"language"_s), qPrintable(words));
    question->reject();
    // Who goes on to another page knows why.
    window.go(FunctionsPlace());
    question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    QVERIFY(!find<QLabel>(*question, "confirmText")->text().contains(u"language"_s));
    question->reject();
}

LAMBDESK_TEST(QApplication, TestLanguages)
#include "tst_languages.moc"
