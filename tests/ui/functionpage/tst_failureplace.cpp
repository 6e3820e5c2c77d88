// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/functionpage/failureplace.h>
#include <ui/functionpage/failurereport.h>

#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

const OwnCode ownPackage{u"00112233"_s,
                         {u"index.js"_s, u"lib/a.js"_s, u"node_modules/dep/lib/a.js"_s, u"pkg/m.py"_s,
                          u"one/twice.py"_s, u"two/twice.py"_s, u"example/Hello.class"_s,
                          u"example/Hello.java"_s, u"src/main/java/example/Deep.java"_s}};

} // namespace

/// Which file of a package with several a failure is in.
class TestFailurePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFileInThePackage_data();
    void findsTheFileInThePackage();
    void takesALibrarysPlaceFromTheLogWhenThereIsNoOther();
};

void TestFailurePlace::findsTheFileInThePackage_data()
{
    QTest::addColumn<QStringList>("trace");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::newRow("Node.js") << QStringList{u"Error: boom"_s, u"    at f (/var/task/lib/a.js:12:3)"_s,
                                            u"    at exports.handler (/var/task/index.js:2:1)"_s}
                             << QString() << u"lib/a.js"_s << 12;
    QTest::newRow("by a roundabout way")
        << QStringList{u"    at f (/var/task/lib/../lib/a.js:12:3)"_s} << QString() << u"lib/a.js"_s << 12;
    QTest::newRow("Python")
        << QStringList{u"  File \"/var/task/pkg/m.py\", line 12, in f\n    x()\n"_s,
                       u"  File \"/usr/lib/python3.11/json/decoder.py\", line 1, in g\n"_s}
        << QString() << u"pkg/m.py"_s << 12;
    QTest::newRow("a library's frame, then the user's")
        << QStringList{u"    at f (/home/me/code/00112233/node_modules/dep/lib/a.js:7:1)"_s,
                       u"    at exports.handler (/home/me/code/00112233/index.js:4:3)"_s}
        << QString() << u"index.js"_s << 4;
    QTest::newRow("only a library's frames")
        << QStringList{u"    at f (/var/task/node_modules/dep/lib/a.js:7:1)"_s,
                       u"    at g (/var/task/node_modules/dep/lib/a.js:9:1)"_s,
                       u"    at h (/opt/nodejs/node_modules/layer/index.js:1:1)"_s}
        << QString() << u"node_modules/dep/lib/a.js"_s << 7;
    QTest::newRow("a layer's") << QStringList{u"    at h (/opt/nodejs/node_modules/layer/index.js:1:1)"_s}
                               << QString() << QString() << 0;
    QTest::newRow("Python, by name alone")
        << QStringList() << u"Syntax error in module 'pkg.m': invalid syntax (m.py, line 4)"_s
        << u"pkg/m.py"_s << 4;
    QTest::newRow("Python, by a name that two have")
        << QStringList() << u"Syntax error in module 'one.twice': invalid syntax (twice.py, line 4)"_s
        << QString() << 0;
    QTest::newRow("Java") << QStringList{u"java.base/java.util.ArrayList.get(ArrayList.java:427)"_s,
                                         u"example.Gone.get(Gone.java:5)"_s,
                                         u"example.Hello$Inner.<init>(Hello.java:12)"_s,
                                         u"example.Deep.handle(Deep.java:3)"_s}
                          << QString() << u"example/Hello.java"_s << 12;
    QTest::newRow("Java, source folder") << QStringList{u"app//example.Deep.handle(Deep.java:3)"_s}
                                         << QString() << u"src/main/java/example/Deep.java"_s << 3;
    QTest::newRow("Java, another package's class")
        << QStringList{u"other.Hello.handle(Hello.java:3)"_s} << QString() << QString() << 0;
}

void TestFailurePlace::findsTheFileInThePackage()
{
    QFETCH(QStringList, trace);
    QFETCH(QString, message);
    QFETCH(QString, file);
    QFETCH(int, line);
    const auto place = findFailurePlace({u"Error"_s, message, trace}, ownPackage);
    QCOMPARE(place ? place->file : QString(), file);
    QCOMPARE(place ? place->line : 0, line);
}

void TestFailurePlace::takesALibrarysPlaceFromTheLogWhenThereIsNoOther()
{
    const QByteArray library = "\tERROR\tUncaught Exception \t{\"stack\":[\"    at f "
                               "(/var/task/node_modules/dep/lib/a.js:7:1)\"";
    auto place = findFailurePlaceInLog(library + "]}\n", ownPackage);
    QVERIFY(place);
    QCOMPARE(*place, (FailurePlace{u"node_modules/dep/lib/a.js"_s, 7, 1}));
    place = findFailurePlaceInLog(library + ",\"    at g (/var/task/lib/a.js:3:5)\"]}\n", ownPackage);
    QVERIFY(place);
    QCOMPARE(*place, (FailurePlace{u"lib/a.js"_s, 3, 5}));
}

LAMBDESK_TEST(QCoreApplication, TestFailurePlace)
#include "tst_failureplace.moc"
