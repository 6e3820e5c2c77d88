// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/logs/searchbar.h>

#include <QLayout>
#include <QTest>
#include <QWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestSearchBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoLineForWhatWasNotSearched();
};

void TestSearchBar::hasNoLineForWhatWasNotSearched()
{
    SearchBar bar;
    bar.resize(900, 100);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar, patience));
    const auto fields = [&bar] { return bar.layout()->itemAt(0)->sizeHint().height(); };
    QTRY_COMPARE(bar.sizeHint().height(), fields());
    bar.setWayBack(u"Back to the stream"_s);
    QTRY_VERIFY(bar.sizeHint().height() > fields());
    QVERIFY(find<QWidget>(bar, "backToStream")->isVisible());
    bar.setWayBack({});
    QTRY_COMPARE(bar.sizeHint().height(), fields());
}

LAMBDESK_TEST(QApplication, TestSearchBar)
#include "tst_searchbar.moc"
