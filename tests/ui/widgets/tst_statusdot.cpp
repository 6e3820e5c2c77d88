// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/statusdot.h>

#include <QImage>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestStatusDot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereReadingBegins_data();
    void standsWhereReadingBegins();
};

void TestStatusDot::standsWhereReadingBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestStatusDot::standsWhereReadingBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme &theme = Theme::current();
    StatusDot dot(&Theme::success, u"Ready, and that for a while"_s);
    dot.setLayoutDirection(direction);
    dot.resize(dot.sizeHint());
    const QImage picture = dot.grab().toImage();
    const double ratio = picture.devicePixelRatio();
    const bool mirrored = direction == Qt::RightToLeft;
    const auto colourAt = [&](double x) { return picture.pixelColor(int(x * ratio), picture.height() / 2); };
    const double fromEdge = theme.statusDot / 2.0;
    QCOMPARE(colourAt(mirrored ? dot.width() - fromEdge : fromEdge).rgb(), theme.success.rgb());
    QVERIFY(colourAt(mirrored ? fromEdge : dot.width() - fromEdge).rgb() != theme.success.rgb());
    // No word reaches to the dot.
    const int gap = theme.statusDot + theme.spaceSmall / 2;
    const QColor ground = picture.pixelColor(int((mirrored ? dot.width() - gap : gap) * ratio), 0);
    for (int y = 0; y < picture.height(); ++y)
        QCOMPARE(picture.pixelColor(int((mirrored ? dot.width() - gap : gap) * ratio), y).rgb(),
                 ground.rgb());
}

LAMBDESK_TEST(QApplication, TestStatusDot)
#include "tst_statusdot.moc"
