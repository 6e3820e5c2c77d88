// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/codebox.h>

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestCodeBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAsHighAsItsText();
    void isAsHighAsItsTextAtAnyWidth();
    void followsWhatIsAppendedBeyondItsHeight();
    void keepsTheLastLines();

private:
    QRect lastLine() const;

    std::unique_ptr<QWidget> m_window;
    CodeBox *m_box = nullptr;
};

void TestCodeBox::keepsTheLastLines()
{
    m_box->setMostLines(3);
    m_box->setText(u"1\n2\n"_s);
    m_box->appendText(u"3\n"_s);
    QCOMPARE(m_box->text(), u"2\n3\n"_s);
    m_box->appendText(u"4\n5\n6\n7"_s);
    QCOMPARE(m_box->text(), u"5\n6\n7"_s);
}

void TestCodeBox::init()
{
    m_window = std::make_unique<QWidget>();
    m_box = new CodeBox(u"text"_s);
    m_box->setVisibleLines(2, 12);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_box);
    column->addStretch(1);
    m_window->resize(400, 600);
    m_window->show();
}

QRect TestCodeBox::lastLine() const
{
    QTextCursor end(m_box->view()->document());
    end.movePosition(QTextCursor::End);
    return m_box->view()->cursorRect(end);
}

void TestCodeBox::isAsHighAsItsText()
{
    // One after the other, as a log arrives; the long line is wrapped.
    m_box->appendText(u"one "_s.repeated(60) + u'\n');
    QCoreApplication::processEvents();
    for (int i = 0; i < 3; ++i)
        m_box->appendText(u"line\n"_s);
    QTRY_VERIFY(m_box->view()->viewport()->rect().contains(lastLine()));
    QTRY_COMPARE(m_box->view()->verticalScrollBar()->value(), 0);
    QTRY_VERIFY(!m_box->view()->verticalScrollBar()->isVisible());
}

void TestCodeBox::isAsHighAsItsTextAtAnyWidth()
{
    // The last line is wrapped elsewhere at each width.
    m_box->setText(u"START\none\ntwo\nEND\n"_s + u"REPORT Duration: 10.83 ms "_s.repeated(4).trimmed());
    for (const int width : {700, 300, 450, 260, 700}) {
        m_window->resize(width, 600);
        const auto isFitting = [this] {
            const QRect seen = m_box->view()->viewport()->rect();
            const QRect last = lastLine();
            return seen.contains(last) && seen.bottom() - last.bottom() < last.height();
        };
        QTRY_COMPARE(m_window->width(), width);
        QTRY_VERIFY(isFitting());
        QTRY_COMPARE(m_box->view()->verticalScrollBar()->value(), 0);
        QTRY_VERIFY(!m_box->view()->verticalScrollBar()->isVisible());
    }
}

void TestCodeBox::followsWhatIsAppendedBeyondItsHeight()
{
    for (int i = 0; i < 40; ++i) {
        m_box->appendText(u"line %1\n"_s.arg(i));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(m_box->view()->verticalScrollBar()->isVisible());
    QTRY_VERIFY(m_box->view()->viewport()->rect().contains(lastLine()));
    QVERIFY(m_box->view()->verticalScrollBar()->value() > 0);
}

LAMBDESK_TEST(QApplication, TestCodeBox)
#include "tst_codebox.moc"
