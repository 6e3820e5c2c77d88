// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/accessiblescrollarea.h>

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QtTest>

using namespace lambdesk;

class TestAccessibleScrollArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToItsContent();
    void answersForPartsThatAreNotThere();
};

namespace
{

/// Whether `content` is found below `parent`, as a screen reader walks.
bool leadsTo(QAccessibleInterface *parent, const QObject *content)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        if (child && (child->object() == content || leadsTo(child, content)))
            return true;
    }
    return false;
}

} // namespace

void TestAccessibleScrollArea::leadsToItsContent()
{
    installAccessibleScrollAreas();
    QScrollArea area;
    auto *content = new QLabel(QStringLiteral("content"));
    area.setWidget(content);
    area.show();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(seen);
    QVERIFY(leadsTo(seen, content));
}

void TestAccessibleScrollArea::answersForPartsThatAreNotThere()
{
    installAccessibleScrollAreas();
    QScrollArea area;
    auto *content = new QLabel;
    content->setFixedSize(1000, 1000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(seen);
    const int before = seen->childCount();
    // A client counts, the page changes and the scroll bars go, and the client asks for the last one.
    content->setFixedSize(10, 10);
    QCoreApplication::processEvents();
    for (int i = -1; i < before + 20; ++i) {
        QAccessibleInterface *child = seen->child(i);
        QCOMPARE(child != nullptr, i >= 0 && i < seen->childCount());
    }
}

LAMBDESK_TEST(QApplication, TestAccessibleScrollArea)
#include "tst_accessiblescrollarea.moc"
