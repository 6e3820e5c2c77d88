// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/programtexts.h>
#include <model/runner/measures.h>
#include <tests/support/functionoperations.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QString foreign = u"In another language: "_s;

} // namespace

/// A language that puts the same before everything.
class OtherLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return ProgramTexts::isOn() ? QString() : foreign + QString::fromUtf8(source);
    }
};

/// A window in another language, and programs that ask the endpoint.
class TestAnswerLanguage : public QObject, private FunctionOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        start();
        QCOMPARE(m_endpoint->create(u"hello"_s, echo).status, 201);
        QVERIFY(QCoreApplication::installTranslator(&m_language));
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_language);
        stop();
    }

    void refusesInEnglish_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonObject>("input");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                            const QJsonObject &input = {}) {
            QTest::newRow(name) << method << path << input;
        };
        const QByteArray hello = functions + "/hello";
        row("not there", "GET", functions + "/none");
        row("no value of ours", "PUT", hello + "/configuration", {{u"Timeout"_s, 99999}});
        row("no operation", "GET", "/2015-03-31/nothing");
        row("an alias of nothing", "POST", hello + "/aliases",
            {{u"Name"_s, u"prod"_s}, {u"FunctionVersion"_s, u"7"_s}});
        row("stale", "PUT", hello + "/configuration", {{u"Timeout"_s, 5}, {u"RevisionId"_s, u"x"_s}});
        row("too much", "PUT", "/2017-10-31/functions/hello/concurrency",
            {{u"ReservedConcurrentExecutions"_s, 901}});
        row("no alias", "GET", hello + "/aliases/none");
        row("a run of nothing", "POST", functions + "/none/invocations");
    }
    void refusesInEnglish()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QJsonObject, input);
        const HttpAnswer answer =
            input.isEmpty() ? m_endpoint->ask(method, path) : m_endpoint->askJson(method, path, input);
        QVERIFY2(answer.status >= 400, answer.body.constData());
        QVERIFY2(!answer.body.contains(foreign.toUtf8()), answer.body.constData());
    }

    void refusesANameThatIsTaken()
    {
        const HttpAnswer answer = m_endpoint->create(u"hello"_s, echo);
        QCOMPARE(answer.status, 409);
        QVERIFY2(!answer.body.contains(foreign.toUtf8()), answer.body.constData());
    }

    void refusesAnEventThatIsNoJson()
    {
        const HttpAnswer answer = m_endpoint->ask("POST", functions + "/hello/invocations", "{");
        QCOMPARE(answer.status, 400);
        QVERIFY2(!answer.body.contains(foreign.toUtf8()), answer.body.constData());
    }

    void tellsInEnglishThatARuntimeIsMissing()
    {
        Function lost = m_endpoint->run.savePython(u"lost"_s, "def handler(event, context): pass\n");
        lost.configuration.runtime = u"nodejs4.3"_s;
        QVERIFY(settled(m_endpoint->run.functions.updateConfiguration(lost.configuration)));
        const HttpAnswer answer = m_endpoint->ask("POST", functions + "/lost/invocations", "{}");
        QVERIFY2(answer.body.contains("is not on this computer"), answer.body.constData());
        QVERIFY2(!answer.body.contains(foreign.toUtf8()), answer.body.constData());
        const auto started = m_endpoint->run.start(u"lost"_s);
        QVERIFY2(started.error().message.startsWith(foreign), qPrintable(started.error().message));
    }

    void theWindowGoesOnInItsLanguage()
    {
        m_endpoint->ask("GET", functions + "/none");
        const auto started = m_endpoint->run.start(u"none"_s);
        QVERIFY2(started.error().message.startsWith(foreign), qPrintable(started.error().message));
        const auto missing = settled(m_endpoint->run.functions.get(functionName(u"none"_s)));
        QVERIFY2(missing.error().message.startsWith(foreign), qPrintable(missing.error().message));
        QCOMPARE(m_endpoint->ask("POST", functions + "/hello/invocations", "{}").status, 200);
        QList<RunSummary> runs;
        QTRY_VERIFY(
            !(runs = settled(m_endpoint->run.runs.recent(functionName(u"hello"_s), 1)).value()).isEmpty());
        const auto record = settled(m_endpoint->run.runs.record(runs.constFirst().requestId)).value();
        QVERIFY(!record.measures.isEmpty());
        QCOMPARE(record.measures.constFirst().what, u"Time-out"_s);
        QCOMPARE(inWindowLanguage(record.measures.constFirst()).what, foreign + u"Time-out"_s);
    }

    void logsAreInEnglish()
    {
        m_endpoint->run.savePython(u"waits"_s, "import time\n"
                                               "def handler(event, context):\n"
                                               "    print('waiting')\n"
                                               "    time.sleep(1000)\n");
        const QString id = m_endpoint->run.start(u"waits"_s).value();
        QTRY_VERIFY(m_endpoint->run.liveLog(id).contains("waiting"));
        QVERIFY(settled(m_endpoint->run.runs.stop(id)));
        const RunRecord record = m_endpoint->run.finished(id);
        QVERIFY(record.log.contains("[lambdesk] The run was stopped before it ended.\n"));
        QVERIFY2(!record.log.contains(foreign.toUtf8()), record.log.constData());
    }

private:
    OtherLanguage m_language;
};

LAMBDESK_TEST(QCoreApplication, TestAnswerLanguage)
#include "tst_answerlanguage.moc"
