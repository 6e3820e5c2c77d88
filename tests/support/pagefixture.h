// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testprogram.h"
#include "windowfixture.h"

#include <editor/codeeditor.h>
#include <ui/functionpage/functionpage.h>

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

namespace lambdesk::test
{

/// The page of a function `mine` that answers 1, on the real engine.
class PageFixture
{
public:
    explicit PageFixture(const QByteArray &code = "exports.handler = async () => 1;",
                         Language language = Language::NodeJs,
                         FunctionPage::Notice notice = FunctionPage::Notice::None)
        : name(window.create(QStringLiteral("mine"), code, language))
        , page(std::make_unique<FunctionPage>(*window.services))
    {
        page->resize(1100, 800);
        page->open(name, notice);
        page->show();
        [&] { QTRY_VERIFY(button("testButton")->isEnabled()); }();
    }

    Services &services() { return *window.services; }
    CodeEditor *editor() const { return find<CodeEditor>(*page, "functionCode"); }
    QPushButton *button(const char *objectName) const { return find<QPushButton>(*page, objectName); }
    QAction *action(const QString &objectName) const { return page->findChild<QAction *>(objectName); }
    void type(const QByteArray &code)
    {
        editor()->selectAll();
        editor()->replaceSelectedText(QString::fromUtf8(code));
    }
    /// Saves the event that Test takes from now on.
    void saveEvent(const QByteArray &body)
    {
        QVERIFY(WindowFixture::answer(services().testEvents.save(name, {QStringLiteral("e"), body})));
        window.events(name); // the page has asked before, and has its answer before
    }
    /// Tests, and waits until the page says that the run ended so.
    void test(const QString &outcome)
    {
        QSignalSpy finished(&services().runs, &RunService::runFinished);
        click(button("testButton"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(heading(), QStringLiteral("Execution result: ") + outcome, patience);
    }
    /// The heading of the result; empty while there is none.
    QString heading() const
    {
        const auto *label = find<QLabel>(*page, "executionResult");
        return label->isVisible() ? label->text() : QString();
    }
    QString resultText() const { return find<QPlainTextEdit>(*page, "resultText")->toPlainText(); }
    QString logText() const { return find<QPlainTextEdit>(*page, "logOutput")->toPlainText(); }
    /// The words of the newest message on the page; empty when there is none.
    QString flash() const
    {
        const auto labels = page->findChildren<QLabel *>(QStringLiteral("flashText"));
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    /// The saved function.
    Function saved() { return WindowFixture::answer(services().functions.get(name)).value(); }
    QByteArray savedCode()
    {
        return WindowFixture::answer(services().functions.code(name)).value().files.first().bytes;
    }
    static CodePackage package(const QByteArray &code)
    {
        return CodePackage::single(QStringLiteral("index.js"), code);
    }

    WindowFixture window;
    FunctionName name;
    std::unique_ptr<FunctionPage> page;
};

/// A base of tests that each open a page of their own.
class PageTest
{
protected:
    /// For initTestCase().
    static void skipWithoutNode()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
    }
    void open(const QByteArray &code, Language language = Language::NodeJs,
              FunctionPage::Notice notice = FunctionPage::Notice::None)
    {
        m_page = std::make_unique<PageFixture>(code, language, notice);
    }
    void close() { m_page.reset(); }

    std::unique_ptr<PageFixture> m_page;
};

} // namespace lambdesk::test
