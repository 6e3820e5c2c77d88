// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefixture.h"

#include <model/functions/draftservice.h>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace lambdesk::test
{

/// A base of tests of what a function's page keeps. A page that goes without having been left is one whose
/// program has crashed.
class KeptPageTest
{
protected:
    /// A statement for inDatabase() that lets no draft be kept, until `DROP TRIGGER full`.
    static QString noRoom()
    {
        return QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON drafts "
                              "BEGIN SELECT RAISE(ABORT, 'full'); END");
    }

    void begin() { m_page = std::make_unique<PageFixture>(); }
    void end() { m_page.reset(); }
    void crash() { m_page->page.reset(); }
    void reopen()
    {
        m_page->page = std::make_unique<FunctionPage>(m_page->services());
        m_page->page->resize(1100, 800);
        m_page->page->show();
        m_page->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page->page.get(), patience));
        m_page->page->open(m_page->name);
        QTRY_VERIFY(m_page->button("testButton")->isEnabled());
    }
    void crashAndReopen()
    {
        crash();
        reopen();
    }
    QList<Draft> drafts()
    {
        return WindowFixture::answer(m_page->services().drafts.list({DraftSubject::Kind::Code, m_page->name}))
            .value();
    }
    void awaitDrafts(int count) { QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), count, patience); }
    bool isOffered() const
    {
        const auto *button = m_page->page->findChild<QPushButton *>(QStringLiteral("restoreDraft"));
        return button && button->isVisible();
    }
    void inDatabase(const QString &statement)
    {
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
            database.setDatabaseName(m_page->window.folder.filePath(QStringLiteral("workspace.sqlite")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("beside"));
    }
    /// The words of what is offered; empty when nothing is.
    QString offer() const
    {
        const auto *line = find<QWidget>(*m_page->page, "draftLine");
        const auto *label = line->findChild<QLabel *>(QStringLiteral("flashText"));
        return line->isVisible() && label ? label->text() : QString();
    }

    std::unique_ptr<PageFixture> m_page;
};

} // namespace lambdesk::test
