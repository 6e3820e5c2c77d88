// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/palette/palettedelegate.h>
#include <ui/palette/palettemodel.h>
#include <ui/style/themecontroller.h>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// A row of the palette as it is painted.
class TestPaletteDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeysAsTheyArePressed()
    {
        const ThemeController theme(*qApp, ThemeChoice::Light);
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"Ctrl+,"_s, PaletteModel::ShortcutRole);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage image(400, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.direction = direction;
            {
                QPainter painter(&image);
                painter.setLayoutDirection(direction); // as a widget's
                const PaletteDelegate delegate;
                delegate.paint(&painter, option, model.index(0, 0));
            }
            QRect ink;
            int lowest = 0; // only the comma goes below the line of the letters
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == image.pixel(0, 0))
                        continue;
                    ink |= QRect(x, y, 1, 1);
                    lowest = x;
                }
            }
            QVERIFY(!ink.isEmpty());
            QVERIFY(lowest > ink.center().x());
            QCOMPARE(ink.center().x() > image.rect().center().x(), direction == Qt::LeftToRight);
        }
    }
};

LAMBDESK_TEST(QApplication, TestPaletteDelegate)
#include "tst_palettedelegate.moc"
