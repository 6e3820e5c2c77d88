// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/runtime.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;

class TestRuntime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheLanguage()
    {
        QCOMPARE(languageOfRuntime(QStringLiteral("nodejs20.x")), Language::NodeJs);
        QCOMPARE(languageOfRuntime(QStringLiteral("nodejs")), Language::NodeJs);
        QCOMPARE(languageOfRuntime(QStringLiteral("python3.11")), Language::Python);
        QCOMPARE(languageOfRuntime(QStringLiteral("provided.al2023")), Language::Provided);
        QCOMPARE(languageOfRuntime(QStringLiteral("java21")), Language::Java);
        QVERIFY(!languageOfRuntime(QStringLiteral("ruby3.4")));
        QVERIFY(!languageOfRuntime(QString()));
    }

    void namesTheFamilyThatItKnows()
    {
        for (const auto language : {Language::NodeJs, Language::Python, Language::Java, Language::Provided})
            QCOMPARE(languageOfRuntime(familyOfLanguage(language) + QStringLiteral("99")), language);
    }

    void labelsAsTheConsoleDoes()
    {
        QCOMPARE(runtimeLabel(QStringLiteral("nodejs20.x")), QStringLiteral("Node.js 20.x"));
        QCOMPARE(runtimeLabel(QStringLiteral("nodejs")), QStringLiteral("Node.js"));
        QCOMPARE(runtimeLabel(QStringLiteral("python3.11")), QStringLiteral("Python 3.11"));
        QCOMPARE(runtimeLabel(QStringLiteral("provided.al2")),
                 QStringLiteral("Custom runtime (provided.al2)"));
        QCOMPARE(runtimeLabel(QStringLiteral("java21")), QStringLiteral("Java 21"));
        QCOMPARE(runtimeLabel(QStringLiteral("ruby3.4")), QStringLiteral("ruby3.4"));
    }

    void namesTheInlineFile_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("handler");
        QTest::addColumn<QString>("file");
        const auto node = Language::NodeJs;
        const auto python = Language::Python;
        QTest::newRow("node") << node << QStringLiteral("index.handler") << QStringLiteral("index.js");
        QTest::newRow("node, other file") << node << QStringLiteral("app.main") << QStringLiteral("app.js");
        QTest::newRow("node, nested export")
            << node << QStringLiteral("app.ns.main") << QStringLiteral("app.js");
        QTest::newRow("node, folder")
            << node << QStringLiteral("src/app.main") << QStringLiteral("src/app.js");
        QTest::newRow("node, dot in folder")
            << node << QStringLiteral("src.d/app.main") << QStringLiteral("src.d/app.js");
        QTest::newRow("node, no export") << node << QStringLiteral("index") << QStringLiteral("index.js");
        QTest::newRow("node, empty") << node << QStringLiteral("") << QStringLiteral("index.js");
        QTest::newRow("node, no file") << node << QStringLiteral(".handler") << QStringLiteral("index.js");
        QTest::newRow("node, outside") << node << QStringLiteral("../app.main") << QStringLiteral("index.js");
        QTest::newRow("node, absolute")
            << node << QStringLiteral("/etc/app.main") << QStringLiteral("index.js");
        QTest::newRow("python") << python << QStringLiteral("lambda_function.lambda_handler")
                                << QStringLiteral("lambda_function.py");
        QTest::newRow("python, package")
            << python << QStringLiteral("pkg.sub.main") << QStringLiteral("pkg/sub.py");
        QTest::newRow("python, folder")
            << python << QStringLiteral("pkg/sub.main") << QStringLiteral("pkg/sub.py");
        QTest::newRow("python, no function")
            << python << QStringLiteral("main") << QStringLiteral("lambda_function.py");
        QTest::newRow("python, outside")
            << python << QStringLiteral("../x.main") << QStringLiteral("lambda_function.py");
        QTest::newRow("java") << Language::Java << QStringLiteral("example.Hello::greet")
                              << QStringLiteral("example/Hello.class");
        QTest::newRow("provided") << Language::Provided << QStringLiteral("any")
                                  << QStringLiteral("bootstrap");
        QTest::newRow("python, empty")
            << python << QStringLiteral("") << QStringLiteral("lambda_function.py");
    }

    void namesTheInlineFile()
    {
        QFETCH(Language, language);
        QFETCH(QString, handler);
        QFETCH(QString, file);
        QCOMPARE(inlineFileName(language, handler), file);
    }
};

LAMBDESK_TEST(QCoreApplication, TestRuntime)
#include "tst_runtime.moc"
