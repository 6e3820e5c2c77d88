// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/runtimecatalog.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <tests/support/workspacefixture.h>
#include <ui/functions/blueprintpage.h>
#include <ui/functions/functiondraft.h>
#include <ui/functions/functionfiltermodel.h>
#include <ui/functions/functionlistmodel.h>
#include <ui/languages/datatext.h>
#include <ui/languages/language.h>
#include <ui/languages/languagecontroller.h>
#include <ui/logs/insightsquerylist.h>
#include <ui/testevents/eventsamples.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QTreeWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What files in resources/ say, in windows of other languages.
class TestDataTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_languages = std::make_unique<LanguageController>(*qApp, u"de"_s); }
    void cleanup();

    void describesBlueprintsAndKeepsTheirNames();
    void findsBlueprintsByEitherLanguage_data();
    void findsBlueprintsByEitherLanguage();
    void describesANewFunctionInTheWindowsLanguage();
    void findsFunctionsByARuntimeInEitherLanguage();
    void keepsThePlatformsNamesOfEvents();
    void offersSampleQueriesByTheirTitles();
    void saysAllOfItInEveryLanguage_data();
    void saysAllOfItInEveryLanguage();
    void saysWhatNobodyHasTranslatedAsItIs();

private:
    const Catalogs &catalogs() const { return m_fixture->services->catalogs; }
    std::unique_ptr<BlueprintPage> shownPage() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LanguageController> m_languages;
};

void TestDataTexts::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(!catalogs().blueprints.isEmpty());
}

void TestDataTexts::cleanupTestCase()
{
    m_fixture.reset();
}

void TestDataTexts::cleanup()
{
    m_languages->setChoice(u"en"_s);
    m_languages.reset();
}

std::unique_ptr<BlueprintPage> TestDataTexts::shownPage() const
{
    auto page = std::make_unique<BlueprintPage>(catalogs().blueprints);
    page->resize(1000, 700);
    page->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(page.get(), patience)); }();
    return page;
}

void TestDataTexts::describesBlueprintsAndKeepsTheirNames()
{
    const auto page = shownPage();
    const auto *tile = find<QAbstractButton>(*page, "blueprint-hello-world");
    QVERIFY(tile);
    QCOMPARE(tile->text(), u"hello-world"_s);
    QCOMPARE(tile->accessibleName(), u"hello-world"_s);
    QVERIFY2(tile->accessibleDescription().startsWith(u"Eine erste Funktion: "_s),
             qPrintable(tile->accessibleDescription()));
    QVERIFY(tile->accessibleDescription().endsWith(u"nodejs"));
    QVERIFY2(tile->toolTip().startsWith(u"Das Ergebnis ist "_s), qPrintable(tile->toolTip()));
    const auto *other = find<QAbstractButton>(*page, "blueprint-warm-state");
    QVERIFY(other);
    QVERIFY2(other->accessibleDescription().endsWith(u"nodejs · Umgebung · Kaltstart"_s),
             qPrintable(other->accessibleDescription()));
}

void TestDataTexts::findsBlueprintsByEitherLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << u"environment-variables"_s;
    QTest::newRow("description") << u"aus Umgebungsvariablen"_s;
    QTest::newRow("description in English") << u"From Environment variables"_s;
    QTest::newRow("tag") << u"konfiguration"_s;
    QTest::newRow("tag in English") << u"configuration"_s;
}

void TestDataTexts::findsBlueprintsByEitherLanguage()
{
    QFETCH(const QString, typed);
    const auto page = shownPage();
    QTest::keyClicks(find<QLineEdit>(*page, "blueprintFilter"), typed);
    QVERIFY(page->findChild<QWidget *>(u"blueprint-environment-variables"_s)->isVisible());
    QVERIFY(!page->findChild<QWidget *>(u"blueprint-time-out"_s)->isVisible());
}

void TestDataTexts::describesANewFunctionInTheWindowsLanguage()
{
    for (const SpokenLanguage &language : spokenLanguages()) {
        m_languages->setChoice(language.code);
        for (const Blueprint &blueprint : catalogs().blueprints) {
            const FunctionDraft draft = FunctionDraft::of(blueprint, m_fixture->quotas());
            QCOMPARE(draft.description, translated(DataText::Blueprint, blueprint.description));
            // It may be longer than in English, and not too long for the platform.
            QVERIFY2(draft.checkedDescription(m_fixture->quotas()), qPrintable(draft.description));
        }
    }
}

void TestDataTexts::findsFunctionsByARuntimeInEitherLanguage()
{
    Function custom{configurationOf(u"mine"_s), {}, u"$LATEST"_s, {}, QDateTime::currentDateTimeUtc()};
    custom.configuration.runtime = u"provided.al2023"_s;
    FunctionListModel list([] { return QDateTime::currentDateTimeUtc(); });
    list.setFunctions({custom});
    QCOMPARE(list.index(0, FunctionListModel::Runtime).data().toString(),
             u"Eigene Runtime (provided.al2023)"_s);
    FunctionFilterModel shown;
    shown.setSourceModel(&list);
    for (const QString &typed : {u"eigene runtime"_s, u"custom runtime"_s, u"al2023"_s}) {
        shown.setFilterText(typed);
        QCOMPARE(shown.rowCount(), 1);
    }
    shown.setFilterText(u"Node.js"_s);
    QCOMPARE(shown.rowCount(), 0);
}

void TestDataTexts::keepsThePlatformsNamesOfEvents()
{
    QStringList names;
    for (const EventTemplate &sample : eventSamples(catalogs()))
        names << sample.name;
    for (const EventTemplate &platforms : catalogs().eventTemplates)
        QVERIFY2(names.contains(platforms.name), qPrintable(platforms.name));
    QVERIFY2(names.contains(u"Drei Schritte"_s), qPrintable(names.join(u'\n')));
    QVERIFY(!names.contains(u"Three steps"_s));
    QCOMPARE(names.removeDuplicates(), qsizetype(0));
}

void TestDataTexts::offersSampleQueriesByTheirTitles()
{
    const InsightsQueryList list(m_fixture->services->savedQueries, catalogs().sampleQueries);
    const auto *tree = list.findChild<QTreeWidget *>(u"insightsQueries"_s);
    QVERIFY(tree);
    const auto found = tree->findItems(u"Kaltstarts finden"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), qsizetype(1));
    QVERIFY(found.first()->toolTip(0).startsWith(u"Kaltstarts finden\n\nfilter @type"_s));
}

void TestDataTexts::saysAllOfItInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const SpokenLanguage &language : spokenLanguages()) {
        if (language.code != u"en")
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestDataTexts::saysAllOfItInEveryLanguage()
{
    QFETCH(const QString, code);
    m_languages->setChoice(code);
    QList<QPair<DataText, QString>> texts{{DataText::Platform, catalogs().profile.title},
                                          {DataText::Platform, catalogs().profile.title.toLower()}};
    for (const Blueprint &blueprint : catalogs().blueprints) {
        texts.append({DataText::Blueprint, blueprint.description});
        texts.append({DataText::Blueprint, blueprint.teaches});
    }
    for (const SampleQuery &query : catalogs().sampleQueries)
        texts.append({DataText::SampleQuery, query.title});
    for (const Role &role : catalogs().roles) {
        texts.append({DataText::Role, role.description});
        for (const QString &allowed : role.allows)
            texts.append({DataText::Role, allowed});
    }
    const auto runtimes =
        readKnownRuntimes(QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/runtimes.json"));
    QVERIFY(runtimes);
    for (const Runtime &runtime : *runtimes) {
        // What isn't to be installed has no product's name.
        const bool isProduct = !runtime.installHint.isEmpty();
        texts.append({DataText::Runtime, isProduct ? runtime.installHint : runtime.label});
    }
    for (const auto &[kind, text] : std::as_const(texts))
        QVERIFY2(translated(kind, text) != text, qPrintable(text));
}

void TestDataTexts::saysWhatNobodyHasTranslatedAsItIs()
{
    QCOMPARE(translated(DataText::Runtime, u"Install “it” with ½ of the words."_s),
             u"Install “it” with ½ of the words."_s);
    QCOMPARE(translated(DataText::Blueprint, QString()), QString());
    QCOMPARE(translated(DataText::Blueprint, QStringList{u"errors"_s, u"something else"_s}),
             (QStringList{u"Fehler"_s, u"something else"_s}));
}

LAMBDESK_TEST(QApplication, TestDataTexts)
#include "tst_datatexts.moc"
