// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/button.h>
#include <ui/widgets/splitbutton.h>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <functional>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// What is painted of a button that the keyboard has gone to: one frame, at its edge.
class TestFocusFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneOfAButton();
    void isOneOfAToolButton();

private:
    using Paint = std::function<void(QPainter &painter)>;
    static void initFocused(QStyleOption &option, const QWidget &button);
    static QImage picture(const QSize &size, const Paint &paint);
    static bool has(const QImage &image, const QRect &part, const QColor &colour);
    static void verifyOneFrame(const QWidget &button, const Paint &paint);
};

void TestFocusFrame::initFocused(QStyleOption &option, const QWidget &button)
{
    option.initFrom(&button);
    option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
}

QImage TestFocusFrame::picture(const QSize &size, const Paint &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Theme::current().page);
    QPainter painter(&image);
    paint(painter);
    return image;
}

bool TestFocusFrame::has(const QImage &image, const QRect &part, const QColor &colour)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

void TestFocusFrame::verifyOneFrame(const QWidget &button, const Paint &paint)
{
    const QImage image = picture(button.size(), paint);
    const int edge = Theme::current().focusWidth;
    const QColor colour = Theme::current().focus;
    const QByteArray name = button.objectName().toUtf8();
    const QRect end(0, button.height() / 2, edge, 1);
    QVERIFY2(has(image, end, colour), name);
    const int within = edge + 1; // its corners are round
    QVERIFY2(!has(image, button.rect().adjusted(within, within, -within, -within), colour), name);
}

void TestFocusFrame::isOneOfAButton()
{
    const ThemeController theme(*qApp, ThemeChoice::Light, 1.0);
    QWidget page;
    PrimaryButton primary(u"Next"_s, &page);
    SplitButton split(u"Test"_s, &page);
    SecondaryButton secondary(u"Previous"_s, &page);
    LinkButton link(u"Cancel"_s, &page);
    for (QPushButton *button : {static_cast<QPushButton *>(&primary), static_cast<QPushButton *>(&split),
                                static_cast<QPushButton *>(&secondary), static_cast<QPushButton *>(&link)}) {
        button->setObjectName(button->text());
        button->ensurePolished();
        button->resize(button->sizeHint());
        verifyOneFrame(*button, [button](QPainter &painter) {
            QStyleOptionButton option;
            initFocused(option, *button);
            option.text = button->text();
            if (button->isFlat())
                option.features |= QStyleOptionButton::Flat;
            button->style()->drawControl(QStyle::CE_PushButton, &option, &painter, button);
        });
    }
}

void TestFocusFrame::isOneOfAToolButton()
{
    const ThemeController theme(*qApp, ThemeChoice::Light, 1.0);
    QWidget page;
    QToolButton button(&page);
    button.setObjectName(u"tool"_s);
    button.ensurePolished();
    button.resize(40, 30);
    verifyOneFrame(button, [&button](QPainter &painter) {
        QStyleOptionToolButton option;
        initFocused(option, button);
        option.subControls = QStyle::SC_ToolButton;
        button.style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, &button);
    });
}

LAMBDESK_TEST(QApplication, TestFocusFrame)
#include "tst_focusframe.moc"
