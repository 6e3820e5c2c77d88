// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/editorchoices.h>
#include <tests/support/preferencestest.h>
#include <tests/support/testprogram.h>
#include <ui/widgets/breadcrumb.h>

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QWheelEvent>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The page, and what goes for all that is chosen on it.
class TestPreferencesPage : public QObject, private PreferencesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void isReachedByKeysAndMenus();
    void isReadyForWordsAndGoesOnToTheRows();
    void isWhereTheNextWindowOpens();
    void copiesWhereTheWorkspaceIs();
    void resetsAPartAfterAQuestion();
    void resetsAllAfterAQuestion();
    void findsRowsByWords();
    void findsRowsByTheirChoices_data();
    void findsRowsByTheirChoices();
    void findsRowsInEnglishAndInTheWindowsLanguage_data();
    void findsRowsInEnglishAndInTheWindowsLanguage();
    void theWheelChoosesNothingOnItsWay();
};

void TestPreferencesPage::isReachedByKeysAndMenus()
{
    m_window->go(FunctionsPlace());
    QTRY_VERIFY(!isShown("preferencesPage"));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(isShown("preferencesPage"));
    QCOMPARE(m_window->findChild<Breadcrumb *>()->parts().last(), u"Preferences"_s);
    QTRY_VERIFY(find<QLineEdit>(*m_window, "preferenceFilter")->hasFocus());
    for (const QString &name : {u"settingsMenu"_s, u"editMenu"_s})
        QVERIFY2(m_window->findChild<QMenu *>(name)->actions().contains(action("preferencesAction")),
                 qPrintable(name));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!isShown("preferencesPage"));
}

void TestPreferencesPage::isReadyForWordsAndGoesOnToTheRows()
{
    m_window->go(FunctionsPlace());
    QTRY_VERIFY(!isShown("preferencesPage"));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(isShown("preferencesPage"));
    QTest::keyClicks(QApplication::focusWidget(), u"high contrast"_s);
    QTRY_VERIFY(!isShown("portPreference"));
    QVERIFY(isShown("themePreference"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(find<QWidget>(*m_window, "lookPreferences")->isAncestorOf(QApplication::focusWidget()));
}

void TestPreferencesPage::isWhereTheNextWindowOpens()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path(),
                                            LookControllers{m_themes.get()});
    m_window->show();
    m_window->workspaceOpened();
    QTRY_VERIFY(isShown("preferencesPage"));
}

void TestPreferencesPage::copiesWhereTheWorkspaceIs()
{
    QCOMPARE(find<QLineEdit>(*m_window, "workspacePath")->text(), m_fixture->folder.path());
    click(find<QPushButton>(*m_window, "copyWorkspacePath"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_fixture->folder.path());
}

void TestPreferencesPage::resetsAPartAfterAQuestion()
{
    choose(list("tabWidthPreference"), 8);
    choose(list("profilePreference"), u"2016"_s);
    click(find<QPushButton>(*m_window, "editorPreferencesReset"));
    confirm("cancelButton");
    QCOMPARE(preferences::editor().tabWidth, 8);
    click(find<QPushButton>(*m_window, "editorPreferencesReset"));
    confirm();
    QCOMPARE(preferences::editor(), EditorPreferences());
    QCOMPARE(editorPreferences(), EditorPreferences());
    QCOMPARE(list("tabWidthPreference")->currentData().toInt(), 4);
    QCOMPARE(preferences::engine().profileId, u"2016"_s);
}

void TestPreferencesPage::resetsAllAfterAQuestion()
{
    choose(list("themePreference"), nameOf(ThemeChoice::Dark));
    choose(list("zoomPreference"), 110);
    choose(list("tabWidthPreference"), 8);
    choose(list("profilePreference"), u"2016"_s);
    click(find<QPushButton>(*m_window, "resetPreferences"));
    confirm();
    QCOMPARE(looksettings::theme(), ThemeChoice::System);
    QCOMPARE(m_themes->zoom(), 1.0);
    QCOMPARE(preferences::editor(), EditorPreferences());
    QCOMPARE(preferences::engine(), EnginePreferences());
    QCOMPARE(preferences::endpoint(), EndpointPreferences());
    QVERIFY(!isShown("restartLine"));
    QCOMPARE(list("profilePreference")->currentData().toString(), u"today"_s);
}

void TestPreferencesPage::findsRowsByWords()
{
    QTest::keyClick(list("themePreference"), Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(*m_window, "preferenceFilter");
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"BUBBLEWRAP"_s); // in an explanation
    QVERIFY(isShown("isolationPreference"));
    QVERIFY(!isShown("controlGroupsPreference"));
    QVERIFY(!isShown("themePreference"));
    filter->clear();
    QTest::keyClicks(filter, u"editor"_s); // a title
    QVERIFY(isShown("fontPreference") && isShown("wrapPreference"));
    QVERIFY(!isShown("portPreference"));
    filter->clear();
    QTest::keyClicks(filter, u"nonesuch"_s);
    QVERIFY(isShown("noPreference"));
    QVERIFY(!isShown("fontPreference"));
    // At the next visit all of it is there.
    m_window->go(FunctionsPlace());
    m_window->go(PreferencesPlace());
    QTRY_VERIFY(isShown("fontPreference") && isShown("portPreference"));
    QVERIFY(!isShown("noPreference"));
}

void TestPreferencesPage::findsRowsByTheirChoices_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("theme") << u"high contrast"_s << "themePreference"_ba;
    QTest::newRow("keys") << u"Emacs"_s << "keyBindingsPreference"_ba;
    QTest::newRow("platform, as the command line names it") << u"2016"_s << "profilePreference"_ba;
    QTest::newRow("size") << u"175 %"_s << "zoomPreference"_ba;
}

void TestPreferencesPage::findsRowsByTheirChoices()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, row);
    find<QLineEdit>(*m_window, "preferenceFilter")->setText(words);
    for (const char *each :
         {"themePreference", "keyBindingsPreference", "profilePreference", "zoomPreference"})
        QCOMPARE(isShown(each), row == each);
    QVERIFY(!isShown("noPreference"));
}

void TestPreferencesPage::findsRowsInEnglishAndInTheWindowsLanguage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("its own name") << u"Deutsch"_s << "languagePreference"_ba;
    QTest::newRow("its own name in its writing") << u"العربية"_s << "languagePreference"_ba;
    QTest::newRow("its English name") << u"German"_s << "languagePreference"_ba;
    QTest::newRow("another's English name") << u"arabic"_s << "languagePreference"_ba;
    QTest::newRow("its German name") << u"arabisch"_s << "languagePreference"_ba;
    QTest::newRow("an English label") << u"Language"_s << "languagePreference"_ba;
    QTest::newRow("a German choice") << u"hoher kontrast"_s << "themePreference"_ba;
    QTest::newRow("an English choice") << u"high contrast"_s << "themePreference"_ba;
    QTest::newRow("an English title") << u"appearance"_s << "themePreference"_ba;
}

void TestPreferencesPage::findsRowsInEnglishAndInTheWindowsLanguage()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, row);
    m_languages = std::make_unique<LanguageController>(*qApp, u"de"_s);
    openWindow();
    find<QLineEdit>(*m_window, "preferenceFilter")->setText(words);
    QVERIFY(isShown(row.constData()));
    QVERIFY(!isShown("portPreference"));
    QVERIFY(!isShown("noPreference"));
}

void TestPreferencesPage::theWheelChoosesNothingOnItsWay()
{
    auto *sizes = list("fontSizePreference");
    list("themePreference")->setFocus();
    const QPointF at = sizes->rect().center();
    QWheelEvent wheel(at, sizes->mapToGlobal(at), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(sizes, &wheel);
    QCOMPARE(sizes->currentIndex(), 0);
    QCOMPARE(preferences::editor(), EditorPreferences());
}

LAMBDESK_TEST(QApplication, TestPreferencesPage)
#include "tst_preferencespage.moc"
