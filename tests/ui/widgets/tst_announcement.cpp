// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/access/listening.h>
#include <tests/support/testprogram.h>
#include <ui/functionpage/resultheading.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/flashmessage.h>

#include <QAccessible>
#include <QLabel>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList said;

void listen(QAccessibleEvent *event)
{
    if (const auto words = announcementOf(event))
        said << *words;
}

} // namespace

/// What is said without being asked for.
class TestAnnouncement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        NEED_LISTENING();
        said.clear();
        m_listening.emplace(listen);
    }
    void cleanup() { m_listening.reset(); }

    void aMessageIsSaidOnceWhenItComes()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        window.show();
        auto *message = new FlashMessage(FlashMessage::Kind::Error, u"It failed."_s, &window, u"Why."_s);
        column->addWidget(message);
        message->show();
        QCOMPARE(said, QStringList{u"It failed. Why."_s});
    }

    void aResultIsSaidWhenItIsThere()
    {
        ResultHeading heading;
        heading.show();
        said.clear();
        heading.setOutcome(RunOutcome::Succeeded);
        heading.setNotStarted();
        QCOMPARE(said, (QStringList{u"Execution result: succeeded"_s, u"Execution result: not started"_s}));
    }

    void whatIsNotSeenIsNotSaid()
    {
        ResultHeading heading;
        heading.setOutcome(RunOutcome::Failed);
        QCOMPARE(said, QStringList());
    }

    void aLabelSaysItsText()
    {
        QLabel label;
        makeLive(&label);
        label.setText(u"3 events found"_s);
        announce(&label, label.text());
        QCOMPARE(said, QStringList{u"3 events found"_s});
        label.setText(u"4 events found"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), u"4 events found"_s);
    }

private:
    std::optional<Listening> m_listening;
};

LAMBDESK_TEST(QApplication, TestAnnouncement)
#include "tst_announcement.moc"
