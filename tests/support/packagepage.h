// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include <editor/codeeditor.h>
#include <model/packages/storedzip.h>
#include <ui/functionpage/functionpage.h>

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <memory>

namespace lambdesk::test
{

/// A base of tests that look at the page of a function whose code is a package; one engine for all of them.
class PackagePage
{
protected:
    void begin()
    {
        m_fixture = std::make_unique<WindowFixture>();
        if (m_fixture->runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
    }
    void end() { m_fixture.reset(); }
    void open(const CodePackage &code, const QString &handler = QStringLiteral("hello-world.handler"))
    {
        const auto &quotas = m_fixture->quotas();
        const FunctionConfiguration configuration{name(),
                                                  {},
                                                  m_fixture->runtime(Language::NodeJs),
                                                  Handler::from(handler, quotas).value(),
                                                  QStringLiteral("lambda_basic_execution"),
                                                  MemorySize::from(128, quotas).value(),
                                                  EphemeralStorage::from(512, quotas).value(),
                                                  Timeout::from(3, quotas).value(),
                                                  {}};
        const auto made = WindowFixture::answer(
            m_fixture->services->functions.createFromZip(configuration, storedZip(code)));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_page = std::make_unique<FunctionPage>(*m_fixture->services);
        m_page->resize(1100, 800);
        m_page->open(name());
        m_page->show();
        QTRY_VERIFY(find<QPushButton>(*m_page, "testButton")->isEnabled());
    }
    /// The page and its function go.
    void close()
    {
        m_page.reset();
        (void)WindowFixture::answer(m_fixture->services->functions.remove(name()));
    }

    FunctionName name() const { return m_fixture->name(QStringLiteral("packaged")); }
    CodeEditor *editor() const { return find<CodeEditor>(*m_page, "functionCode"); }
    QTreeView *tree() const { return find<QTreeView>(*m_page, "fileTreeView"); }
    QString fileName() const { return find<QLabel>(*m_page, "codeFileName")->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FunctionPage> m_page;
};

} // namespace lambdesk::test
