// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <model/platform/interpretersearch.h>
#include <model/platform/runtimeservice.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestJavaRuntimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void looksWhereJavasAre_data();
    void looksWhereJavasAre();
    void countsALinkedJavaOnce();
    void passesOverWhatIsTooOldOrSaysNothing();
    void offersTheNewestOfEachVersion();
    void saysWhatToInstallWhereNoneIs();
    void offersNoneWithoutTheBootstrap();

private:
    QString path(const QString &below) const { return m_folder->filePath(below); }
    void addJava(const QString &home, const QByteArray &version);
    void write(const QString &below, const QByteArray &text);
    QList<Runtime> javas(const QString &bootstrap);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestJavaRuntimes::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::temp().canonicalPath() + QStringLiteral("/javas-XXXXXX"));
    m_environment.clear();
    m_environment.insert(QStringLiteral("PATH"), path(QStringLiteral("bin")));
    m_environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    m_environment.insert(QStringLiteral("N_PREFIX"), path(QStringLiteral("n")));
    write(QStringLiteral("known.json"),
          R"({"runtimes": [{"id": "java17", "installHint": "Install Java 17."}]})");
    write(QStringLiteral("bootstrap.jar"), "jar");
}

void TestJavaRuntimes::write(const QString &below, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path(below)).path()));
    QFile file(path(below));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestJavaRuntimes::addJava(const QString &home, const QByteArray &version)
{
    write(home + QStringLiteral("/bin/java"), "#!/bin/sh\nexit 1\n");
    QVERIFY(QFile::setPermissions(path(home + QStringLiteral("/bin/java")),
                                  QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    write(home + QStringLiteral("/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
}

/// Those that the service knows of, besides this computer's own.
QList<Runtime> TestJavaRuntimes::javas(const QString &bootstrap)
{
    RuntimeService service(m_environment, path(QStringLiteral("known.json")), {}, path(bootstrap));
    QList<Runtime> found = settled(service.runtimes()).value();
    found.removeIf([this](const Runtime &runtime) {
        return runtime.available() && !runtime.interpreter.startsWith(m_folder->path());
    });
    return found;
}

void TestJavaRuntimes::looksWhereJavasAre_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *home, const char *variable = "",
                        const char *value = "") {
        QTest::newRow(name) << QString::fromLatin1(home) << QString::fromLatin1(variable)
                            << QString::fromLatin1(value);
    };
    row("system", "jvm/temurin-21");
    row("JAVA_HOME", "opt/jdk", "JAVA_HOME", "opt/jdk");
    row("PATH", "opt/jdk", "PATH", "opt/jdk/bin");
    row("SDKMAN", "home/.sdkman/candidates/java/21.0.2-tem");
    row("SDKMAN elsewhere", "sdk/candidates/java/21.0.2-tem", "SDKMAN_DIR", "sdk");
    row("asdf", "home/.asdf/installs/java/temurin-21");
    row("mise", "home/.local/share/mise/installs/java/21");
}

void TestJavaRuntimes::looksWhereJavasAre()
{
    QFETCH(QString, home);
    QFETCH(QString, variable);
    QFETCH(QString, value);
    addJava(home, "21.0.2");
    if (!variable.isEmpty())
        m_environment.insert(variable, path(value));
    const InterpreterCandidate expected{Language::Java, path(home) + QStringLiteral("/bin/java"),
                                        QStringLiteral("21.0.2")};
    QCOMPARE(searchInterpreters(m_environment, path(QStringLiteral("jvm"))), QList{expected});
}

void TestJavaRuntimes::countsALinkedJavaOnce()
{
    addJava(QStringLiteral("jvm/java-17"), "17.0.15");
    QVERIFY(QFile::link(path(QStringLiteral("jvm/java-17")), path(QStringLiteral("jvm/default"))));
    QVERIFY(QDir().mkpath(path(QStringLiteral("bin"))));
    QVERIFY(QFile::link(path(QStringLiteral("jvm/java-17/bin/java")), path(QStringLiteral("bin/java"))));
    const QList<InterpreterCandidate> found = searchInterpreters(m_environment, path(QStringLiteral("jvm")));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, path(QStringLiteral("jvm/java-17/bin/java")));
}

void TestJavaRuntimes::passesOverWhatIsTooOldOrSaysNothing()
{
    addJava(QStringLiteral("jvm/java-8"), "1.8.0_402");
    addJava(QStringLiteral("jvm/java-10"), "10.0.2");
    addJava(QStringLiteral("jvm/strange"), "seventeen");
    addJava(QStringLiteral("jvm/silent"), "17");
    QVERIFY(QFile::remove(path(QStringLiteral("jvm/silent/release"))));
    QCOMPARE(searchInterpreters(m_environment, path(QStringLiteral("jvm"))), QList<InterpreterCandidate>());
}

void TestJavaRuntimes::offersTheNewestOfEachVersion()
{
    m_environment.insert(QStringLiteral("SDKMAN_DIR"), path(QStringLiteral("sdk")));
    addJava(QStringLiteral("sdk/candidates/java/a"), "17.0.9");
    addJava(QStringLiteral("sdk/candidates/java/b"), "17.0.999");
    addJava(QStringLiteral("sdk/candidates/java/c"), "99");
    const QList<Runtime> found = javas(QStringLiteral("bootstrap.jar"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].id, QStringLiteral("java99"));
    QCOMPARE(found[0].label, QStringLiteral("Java 99"));
    QCOMPARE(found[1].version, QStringLiteral("17.0.999"));
    QCOMPARE(found[1].interpreter, path(QStringLiteral("sdk/candidates/java/b/bin/java")));
}

void TestJavaRuntimes::saysWhatToInstallWhereNoneIs()
{
    write(QStringLiteral("known.json"),
          R"({"runtimes": [{"id": "java98", "installHint": "Install Java 98."}]})");
    const QList<Runtime> found = javas(QStringLiteral("bootstrap.jar"));
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().available());
    QCOMPARE(found.first().installHint, QStringLiteral("Install Java 98."));
}

void TestJavaRuntimes::offersNoneWithoutTheBootstrap()
{
    m_environment.insert(QStringLiteral("JAVA_HOME"), path(QStringLiteral("jdk")));
    addJava(QStringLiteral("jdk"), "17.0.9");
    const QList<Runtime> found = javas(QStringLiteral("not-there.jar"));
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().available());
    QVERIFY2(found.first().installHint.contains(QStringLiteral("default-jdk")),
             qPrintable(found.first().installHint));
}

LAMBDESK_TEST(QCoreApplication, TestJavaRuntimes)
#include "tst_javaruntimes.moc"
