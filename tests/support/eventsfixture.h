// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logfixture.h"

#include <ui/logs/eventspage.h>
#include <ui/logs/eventsview.h>

#include <QLabel>
#include <QLineEdit>
#include <QSettings>

#include <limits>

namespace lambdesk::test
{

/// A page of events over logs of its own.
class EventsFixture
{
public:
    EventsFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("lambdesk-test"));
        QSettings().clear();
        page = std::make_unique<EventsPage>(*fixture.logs);
        page->resize(1000, 700);
    }

    /// A run that writes START, the lines, END and REPORT; `run-NUMBER`.
    void run(int number, const QByteArray &output, bool failed = false, const QString &stream = testStream)
    {
        const QByteArray id = "run-" + QByteArray::number(number);
        const bool cold = number == 0;
        const auto intake = fixture.logs->beginRun({testGroup, stream, QString::fromLatin1(id), cold, 128});
        intake->appendLine("START RequestId: " + id + " Version: $LATEST\n");
        intake->appendOutput(output);
        intake->appendLine("END RequestId: " + id + "\n");
        intake->appendLine("REPORT RequestId: " + id + "\tDuration: 12.50 ms\t\n");
        intake->end({failed, 12.5, cold ? std::make_optional(100.25) : std::nullopt, 47});
    }
    /// `count` runs of a hundred events each.
    void runs(int count)
    {
        QByteArray output;
        for (int line = 1; line <= 97; ++line)
            output += "line " + QByteArray::number(line) + " of a run\n";
        for (int number = 0; number < count; ++number)
            run(number, output);
    }
    void open()
    {
        page->openStream(testGroup, testStream);
        page->show();
        [this] { QTRY_VERIFY(view()->source()); }();
    }

    /// Types the pattern in place of the one that is there.
    void search(const QString &pattern)
    {
        auto *field = find<QLineEdit>(QStringLiteral("filterPattern"));
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, pattern);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// How many events the page says that it has found.
    QString hitCount() const { return find<QLabel>(QStringLiteral("hitCount"))->text(); }

    EventsView *view() const { return page->view(); }
    template <typename Widget>
    Widget *find(const QString &objectName) const
    {
        return page->findChild<Widget *>(objectName);
    }
    /// The words of a row in sight; empty when it isn't in sight or still to come.
    QString text(qint64 row) const
    {
        for (const EventGeometry::Line &line : view()->lines()) {
            if (line.row == row)
                return view()->textOf(line);
        }
        return {};
    }
    qint64 firstInSight() const { return view()->lines().isEmpty() ? -1 : view()->lines().first().row; }
    qint64 lastInSight() const { return view()->lines().isEmpty() ? -1 : view()->lines().last().row; }
    bool isWholeInSight() const
    {
        for (const EventGeometry::Line &line : view()->lines()) {
            if (!view()->source()->event(line.row))
                return false;
        }
        return !view()->lines().isEmpty();
    }
    void click(qint64 row, int x, int dy = 5, Qt::KeyboardModifiers modifiers = {})
    {
        for (const EventGeometry::Line &line : view()->lines()) {
            if (line.row == row) {
                QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, {x, line.y + dy});
                return;
            }
        }
        QFAIL("not in sight");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }

    LogFixture fixture;
    std::unique_ptr<EventsPage> page;
};

} // namespace lambdesk::test
