// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/filedialog.h>

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// Where dialogs for files and folders begin.
class TestFileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"lambdesk-test"_s); }
    void init();
    void cleanup();
    void beginsInTheDocuments();
    void beginsAtHomeWhereThereAreNone();
    void beginsWhereTheLastHasEnded();
    void beginsBesideTheFolderThatWasChosen();
    void beginsAnewWhereTheLastFolderIsGone();

private:
    static std::unique_ptr<QFileDialog> files()
    {
        return std::unique_ptr<QFileDialog>(makeFileDialog(u"files"_s, u"A file"_s, {}, nullptr));
    }
    static QString beginning() { return files()->directory().absolutePath(); }
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_before;
};

void TestFileDialog::init()
{
    QSettings().clear();
    m_before = qgetenv("HOME");
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
    QVERIFY(QDir(m_home->path()).mkpath(u"Documents"_s));
    QVERIFY(QDir(m_home->path()).mkpath(u"exports/june"_s));
}

void TestFileDialog::cleanup()
{
    qputenv("HOME", m_before);
    QSettings().clear();
}

void TestFileDialog::beginsInTheDocuments()
{
    QCOMPARE(beginning(), path(u"Documents"_s));
}

void TestFileDialog::beginsAtHomeWhereThereAreNone()
{
    QVERIFY(QDir(m_home->path()).rmdir(u"Documents"_s));
    QCOMPARE(beginning(), m_home->path());
}

void TestFileDialog::beginsWhereTheLastHasEnded()
{
    Q_EMIT files()->fileSelected(path(u"exports/june/workspace.zip"_s));
    QCOMPARE(beginning(), path(u"exports/june"_s));
}

void TestFileDialog::beginsBesideTheFolderThatWasChosen()
{
    const std::unique_ptr<QFileDialog> folders(
        makeFolderDialog(u"folders"_s, u"A folder"_s, u"Choose"_s, nullptr));
    QCOMPARE(folders->fileMode(), QFileDialog::Directory);
    Q_EMIT folders->fileSelected(path(u"exports/june"_s));
    QCOMPARE(beginning(), path(u"exports"_s));
}

void TestFileDialog::beginsAnewWhereTheLastFolderIsGone()
{
    Q_EMIT files()->fileSelected(path(u"exports/june/workspace.zip"_s));
    QVERIFY(QDir(m_home->path()).rmdir(u"exports/june"_s));
    QCOMPARE(beginning(), path(u"Documents"_s));
}

LAMBDESK_TEST(QApplication, TestFileDialog)
#include "tst_filedialog.moc"
