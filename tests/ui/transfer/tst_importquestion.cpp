// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/transfer/transferservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/transfer/importdialog.h>

#include <QComboBox>
#include <QPushButton>

#include <functional>
#include <memory>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the dialog asks before it replaces functions.
class TestImportQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isOfWhatIsReplacedAlsoWhenItIsAskedTwice();

private:
    using Names = QList<FunctionName>;

    void choose(const QString &text) const;
    void clickImport() const { click(find<QPushButton>(*m_dialog, "importButton")); }

    std::unique_ptr<WindowFixture> m_from;
    std::unique_ptr<WindowFixture> m_to;
    std::unique_ptr<QWidget> m_window;
    ImportDialog *m_dialog = nullptr;
};

void TestImportQuestion::initTestCase()
{
    if (WindowFixture().runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
}

/// Both have the function `first`.
void TestImportQuestion::init()
{
    m_from = std::make_unique<WindowFixture>();
    m_to = std::make_unique<WindowFixture>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_from->create(u"first"_s, "theirs");
    m_to->create(u"first"_s, "mine");
    const QString file = m_from->folder.filePath(u"lambdesk-workspace-test.zip"_s);
    QVERIFY(WindowFixture::answer(m_from->services->transfer.exportTo(file, {})));
    m_dialog = new ImportDialog(*m_to->services, file, m_window.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog, patience));
}

void TestImportQuestion::cleanup()
{
    m_window.reset();
    m_to.reset();
    m_from.reset();
}

/// As by a click in the list.
void TestImportQuestion::choose(const QString &text) const
{
    auto *box = find<QComboBox>(*m_dialog, "importDecision");
    QTRY_VERIFY(box->isEnabled() && box->findText(text) >= 0);
    const int index = box->findText(text);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void TestImportQuestion::isOfWhatIsReplacedAlsoWhenItIsAskedTwice()
{
    QList<std::function<void()>> answers;
    m_dialog->askBefore(
        [&answers](const Names &, std::function<void()> proceed) { answers.append(std::move(proceed)); });
    QList<Names> begun, ended;
    connect(m_dialog, &ImportDialog::replacingBegun, this, [&](const Names &names) { begun << names; });
    connect(m_dialog, &ImportDialog::replacingEnded, this, [&](const Names &names) { ended << names; });
    choose(u"Replace mine"_s);
    clickImport();
    // Before that is answered, with another choice.
    choose(u"Import under another name"_s);
    clickImport();
    QCOMPARE(answers.size(), 2);
    answers.first()();
    const Names replaced{m_to->name(u"first"_s)};
    QCOMPARE(begun.size(), 1);
    QVERIFY(begun.first() == replaced);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY(ended.first() == replaced);
}

LAMBDESK_TEST(QApplication, TestImportQuestion)
#include "tst_importquestion.moc"
