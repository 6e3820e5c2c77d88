// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/preferences/preferences.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/preferences/runtimessection.h>

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Folders that are added are looked into while the program runs.
class TestRuntimePreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksIntoAFolderThatIsAdded();
    void takesAFolderOnce();
    void removesByKey();
    void removesByButton();

private:
    void add(const QString &folder);
    QListWidget *folders() const { return find<QListWidget>(*m_section, "runtimeFolders"); }
    QPushButton *button(const char *name) const { return find<QPushButton>(*m_section, name); }
    QString hint() const { return find<QLabel>(*m_section, "runtimeFoldersFieldHint")->text(); }
    bool isEmpty() const { return find<QLabel>(*m_section, "noRuntimeFolders")->isVisible(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<RuntimesSection> m_section;
};

void TestRuntimePreferences::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_section = std::make_unique<RuntimesSection>(m_fixture->services->runtimes);
    m_section->resize(800, 400);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get(), patience));
    QVERIFY(isEmpty());
    QTRY_VERIFY(!hint().startsWith(u"Looking"_s));
}

void TestRuntimePreferences::cleanup()
{
    m_section.reset();
    m_fixture.reset();
    QSettings().clear();
}

void TestRuntimePreferences::add(const QString &folder)
{
    click(button("addRuntimeFolder"));
    QTRY_VERIFY(openDialog<QFileDialog>("runtimeFolderDialog"));
    auto *dialog = openDialog<QFileDialog>("runtimeFolderDialog");
    Q_EMIT dialog->fileSelected(folder);
    dialog->reject();
    QTRY_VERIFY(!openDialog<QFileDialog>("runtimeFolderDialog"));
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get(), patience));
}

void TestRuntimePreferences::looksIntoAFolderThatIsAdded()
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"node"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    // As the interpreter answers the question for its version.
    script.write("#!/bin/sh\nprintf 'interpreter\\t77.1.2\\t%s\\n' \"$0\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    add(folder.path());
    QCOMPARE(preferences::runtimeFolders(), QStringList{folder.path()});
    QTRY_VERIFY(hint().contains(u"77.1.2"_s));
    const auto known = WindowFixture::answer(m_fixture->services->runtimes.find(u"nodejs77.x"_s));
    QVERIFY(known);
    QCOMPARE(known->interpreter, script.fileName());
    m_section->reset();
    QTRY_VERIFY(!hint().contains(u"77.1.2"_s) && !hint().startsWith(u"Looking"_s));
}

void TestRuntimePreferences::takesAFolderOnce()
{
    add(u"/opt/one"_s);
    add(u"/opt/two"_s);
    add(u"/opt/one/"_s);
    QCOMPARE(preferences::runtimeFolders(), (QStringList{u"/opt/one"_s, u"/opt/two"_s}));
    QCOMPARE(folders()->count(), 2);
    QCOMPARE(folders()->currentRow(), 0);
    QVERIFY(
        find<QLabel>(*m_section, "runtimeFoldersFieldProblem")->text().contains(u"in the list already"_s));
}

void TestRuntimePreferences::removesByKey()
{
    add(u"/opt/one"_s);
    folders()->setFocus();
    QTest::keyClick(folders(), Qt::Key_Delete);
    QCOMPARE(preferences::runtimeFolders(), QStringList());
    QVERIFY(isEmpty());
    QCOMPARE(m_section->focusWidget(), button("addRuntimeFolder"));
}

void TestRuntimePreferences::removesByButton()
{
    QVERIFY(!button("removeRuntimeFolder")->isEnabled());
    add(u"/opt/one"_s);
    add(u"/opt/two"_s);
    folders()->setCurrentRow(0);
    click(button("removeRuntimeFolder"));
    QCOMPARE(preferences::runtimeFolders(), QStringList{u"/opt/two"_s});
    m_section->reset();
    QCOMPARE(preferences::runtimeFolders(), QStringList());
    QVERIFY(isEmpty());
}

LAMBDESK_TEST(QApplication, TestRuntimePreferences)
#include "tst_runtimepreferences.moc"
