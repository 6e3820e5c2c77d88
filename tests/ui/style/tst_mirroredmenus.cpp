// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTest>

using namespace lambdesk;

/// Draws keys as an entry of a menu does.
class MenuOfKeys : public QMenu
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        style()->drawItemText(&painter, rect(), Qt::AlignCenter | Qt::TextSingleLine, palette(), true,
                              QStringLiteral("Ctrl+,"), QPalette::WindowText);
    }
};

/// Menus in a language that reads from the right.
class TestMirroredMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameKeysAsTheyArePressed()
    {
        const ThemeController theme(*qApp, ThemeChoice::Light);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            MenuOfKeys menu;
            menu.setLayoutDirection(direction);
            menu.resize(200, 60);
            const QImage image = menu.grab().toImage();
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
        }
    }
};

LAMBDESK_TEST(QApplication, TestMirroredMenus)
#include "tst_mirroredmenus.moc"
