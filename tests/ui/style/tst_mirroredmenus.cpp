// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/menu.h>

#include <QApplication>
#include <QImage>
#include <QStyleOptionMenuItem>
#include <QTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// Tells what an entry of it says.
class ToldMenu : public Menu
{
public:
    QString told(const QAction *action) const
    {
        QStyleOptionMenuItem option;
        initStyleOption(&option, action);
        return option.text;
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
            Menu menu;
            menu.setLayoutDirection(direction);
            QAction *entry = menu.addAction(u"\tCtrl+,"_s);
            menu.resize(menu.sizeHint());
            const QRect area = menu.actionGeometry(entry);
            const QImage image = menu.grab(area).toImage();
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
            QVERIFY(ink.height() < image.height());
            QVERIFY(lowest > ink.center().x());
        }
    }

    void keepNamesAndKeysApart()
    {
        ToldMenu menu;
        QAction *keyed = menu.addAction(u"Save"_s);
        keyed->setShortcut(Qt::CTRL | Qt::Key_Comma);
        QAction *plain = menu.addAction(u"/aws/lambda/x"_s);
        menu.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(menu.told(keyed), u"\u2068Save\u2069\t\u2068Ctrl+,\u2069"_s);
        QCOMPARE(menu.told(plain), u"\u2068/aws/lambda/x\u2069"_s);
        QCOMPARE(menu.told(menu.addSeparator()), QString());
        menu.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(menu.told(keyed), u"Save\tCtrl+,"_s);
        QCOMPARE(keyed->text(), u"Save"_s);
    }
};

LAMBDESK_TEST(QApplication, TestMirroredMenus)
#include "tst_mirroredmenus.moc"
