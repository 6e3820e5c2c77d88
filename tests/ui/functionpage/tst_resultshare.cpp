// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/functionpage/resultshare.h>

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSplitter>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestResultShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"lambdesk-test"_s); }

    void doesNotWaitForTheDiskAsTheTabChanges()
    {
        QSplitter splitter(Qt::Vertical);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        ResultShare share(&splitter);
        const QString file = QSettings().fileName(); // another of them would write now what is kept here
        Q_EMIT splitter.splitterMoved(0, 1);
        share.setTab(ResultShare::Tab::Other);
        QVERIFY(!bytesOf(file).contains("resultBelowCode"));
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(file).contains("resultBelowCode"), test::patience);
    }

private:
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

LAMBDESK_TEST(QApplication, TestResultShare)
#include "tst_resultshare.moc"
