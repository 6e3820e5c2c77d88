// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/draftservice.h>
#include <model/functions/draftstore.h>
#include <model/functions/functionedits.h>
#include <model/functions/functionstore.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_clock = FixedClock();
        QVERIFY(m_fixture->workspace.open());
        for (const auto &name : {u"hello"_s, u"other"_s})
            QVERIFY(FunctionStore(m_fixture->workspace).insert(functionNamed(name)));
        m_service = std::make_unique<DraftService>(m_fixture->workspace, m_clock);
    }

    void cleanup() { m_service.reset(); }

    void keepsTextForTheNextProgram()
    {
        const QByteArray body("\0\xff text", 7);
        QVERIFY(keep(m_code, u"a"_s, body, "basis"));
        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        const QList<Draft> expected{{u"a"_s, body, "basis", m_clock.time}};
        QCOMPARE(drafts(m_code), expected);
    }

    void keepsSubjectsApart()
    {
        const DraftSubject otherCode{DraftSubject::Kind::Code, functionName(u"other"_s)};
        const DraftSubject events{DraftSubject::Kind::TestEvents, functionName(u"hello"_s)};
        const DraftSubject fresh{DraftSubject::Kind::NewFunction};
        QVERIFY(keep(m_code, u"a"_s, "code"));
        QVERIFY(keep(events, u"b"_s, "events"));
        QVERIFY(keep(fresh, u"c"_s, "form"));
        QCOMPARE(bodies(m_code), QByteArrayList{"code"});
        QCOMPARE(bodies(events), QByteArrayList{"events"});
        QCOMPARE(bodies(fresh), QByteArrayList{"form"});
        QVERIFY(bodies(otherCode).isEmpty());
    }

    void replacesTextThatGrows()
    {
        QVERIFY(keep(m_code, u"a"_s, "1"));
        const QDateTime first = m_clock.time;
        m_clock.time = first.addSecs(60);
        QVERIFY(keep(m_code, u"a"_s, "1")); // nothing new: the time stays that of the text
        QCOMPARE(drafts(m_code).first().keptAt, first);
        QVERIFY(keep(m_code, u"a"_s, "12", "b"));
        const QList<Draft> expected{{u"a"_s, "12", "b", m_clock.time}};
        QCOMPARE(drafts(m_code), expected);
    }

    void takesADropBack()
    {
        QVERIFY(keep(m_code, u"a"_s, "1", "basis"));
        const QList<Draft> before = drafts(m_code);
        QVERIFY(settled(m_service->drop(u"a"_s)));
        m_clock.time = m_clock.time.addSecs(60);
        QVERIFY(settled(m_service->keepAgain(m_code, before.first())));
        QCOMPARE(drafts(m_code), before);
    }

    void takesADropBackOnlyWhereThereIsRoom()
    {
        const auto keepNext = [this](const QString &id) {
            m_clock.time = m_clock.time.addSecs(1);
            QVERIFY(keep(m_code, id, id.toLatin1()));
        };
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            keepNext(id);
        const Draft second = drafts(m_code).at(1);
        QVERIFY(settled(m_service->drop(second.id)));
        keepNext(u"d"_s);
        const auto refused = settled(m_service->keepAgain(m_code, second));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
        QCOMPARE(bodies(m_code), (QByteArrayList{"d", "c", "a"}));
        QVERIFY(settled(m_service->drop(u"c"_s)));
        QVERIFY(settled(m_service->keepAgain(m_code, second)));
        QVERIFY(settled(m_service->keepAgain(m_code, second))); // it is there already
        QCOMPARE(bodies(m_code), (QByteArrayList{"d", "b", "a"}));
    }

    void forgetsWhatIsDropped()
    {
        QVERIFY(keep(m_code, u"a"_s, "1"));
        QVERIFY(keep(m_code, u"b"_s, "2"));
        QVERIFY(settled(m_service->drop(u"a"_s)));
        QVERIFY(settled(m_service->drop(u"never there"_s)));
        QCOMPARE(bodies(m_code), QByteArrayList{"2"});
    }

    void keepsTheNewestOfASubject()
    {
        for (const auto &text : {"1", "2", "3", "4"}) {
            m_clock.time = m_clock.time.addSecs(1);
            QVERIFY(keep(m_code, QString::fromLatin1(text), text));
        }
        QCOMPARE(bodies(m_code), (QByteArrayList{"4", "3", "2"}));
    }

    void isBoundedInBytes()
    {
        const QByteArray most(DraftStore::mostBytes, 'x');
        const auto tooLarge = keep(m_code, u"a"_s, most + 'x');
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().kind, ErrorKind::TooLarge);
        QVERIFY(bodies(m_code).isEmpty());
        // Each of a function of its own, so that only the sum can be too much.
        const int room = int(DraftStore::mostBytesInAll / DraftStore::mostBytes);
        for (int i = 0; i <= room; ++i) {
            const auto name = u"f%1"_s.arg(i);
            QVERIFY(FunctionStore(m_fixture->workspace).insert(functionNamed(name)));
            m_clock.time = m_clock.time.addSecs(1);
            QVERIFY(keep({DraftSubject::Kind::Code, functionName(name)}, name, most));
        }
        QVERIFY(bodies({DraftSubject::Kind::Code, functionName(u"f0"_s)}).isEmpty());
        QCOMPARE(bodies({DraftSubject::Kind::Code, functionName(u"f1"_s)}), QByteArrayList{most});
        QCOMPARE(bodies({DraftSubject::Kind::Code, functionName(u"f%1"_s.arg(room))}), QByteArrayList{most});
        // What was dropped takes the place of none of them.
        const auto again = settled(m_service->keepAgain({DraftSubject::Kind::Code, functionName(u"f0"_s)},
                                                        {u"f0"_s, most, {}, m_clock.time.addSecs(1)}));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::TooLarge);
        QCOMPARE(bodies({DraftSubject::Kind::Code, functionName(u"f1"_s)}), QByteArrayList{most});
    }

    void goesWithItsFunction()
    {
        QVERIFY(keep(m_code, u"a"_s, "1"));
        QVERIFY(FunctionStore(m_fixture->workspace).remove(functionName(u"hello"_s)));
        QVERIFY(bodies(m_code).isEmpty());
        const auto gone = keep(m_code, u"a"_s, "1");
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void writesEditsDownWhole()
    {
        const CodePackage package{
            {{u"a.js"_s, QByteArray("\0\xff\r\n", 4), false}, {u"bin/\u00e9"_s, {}, true}}};
        const QList<FunctionEdits> all{{package, u"bin/\u00e9"_s, {}},
                                       {package, u"a.js"_s, QByteArray("\0 typed", 7)},
                                       {std::nullopt, {}, "typed"},
                                       {CodePackage(), {}, {}}}; // all its files were taken away
        for (const FunctionEdits &edits : all)
            QCOMPARE(FunctionEdits::decoded(edits.encoded()), std::optional(edits));
        for (const QByteArray &bytes : {FunctionEdits().encoded(), QByteArray(), QByteArray("nonsense")})
            QVERIFY(!FunctionEdits::decoded(bytes));
    }

private:
    static Function functionNamed(const QString &name)
    {
        return {configurationOf(name),
                {QByteArray(32, 'h'), 1},
                u"$LATEST"_s,
                u"r"_s,
                QDateTime::fromMSecsSinceEpoch(0).toUTC()};
    }
    Result<void> keep(const DraftSubject &subject, const QString &id, const QByteArray &body,
                      const QByteArray &basis = {})
    {
        return settled(m_service->keep(subject, id, {[body] { return body; }, basis}));
    }
    QList<Draft> drafts(const DraftSubject &subject) { return settled(m_service->list(subject)).value(); }
    QByteArrayList bodies(const DraftSubject &subject)
    {
        QByteArrayList found;
        const auto all = drafts(subject);
        for (const Draft &draft : all)
            found << draft.body;
        return found;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    FixedClock m_clock;
    std::unique_ptr<DraftService> m_service;
    const DraftSubject m_code{DraftSubject::Kind::Code, functionName(u"hello"_s)};
};

LAMBDESK_TEST(QCoreApplication, TestDrafts)
#include "tst_drafts.moc"
