// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropoverlay.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QPainter>

namespace lambdesk
{

namespace
{

constexpr qreal veil = 0.75; ///< how much of the page is covered
constexpr int hintWidth = 640;

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAcceptDrops(true);
    hide();
}

void DropOverlay::showWords(const QString &words, bool refusal)
{
    m_words = words;
    m_refusal = refusal;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const int pictureSize = theme.px(48);
    const QColor colour = m_refusal ? theme.error : theme.link;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor page = theme.page;
    page.setAlphaF(veil);
    painter.fillRect(rect(), page);

    painter.setFont(theme.sectionFont);
    const QRect widest(0, 0, qMin(theme.px(hintWidth), width() - 8 * theme.spaceLarge), height());
    QRect text = painter.boundingRect(widest, int(Qt::AlignHCenter) | Qt::TextWordWrap, m_words);
    const QSize inside(qMax(text.width(), pictureSize), text.height() + theme.spaceMedium + pictureSize);
    QRect box(QPoint(), inside.grownBy(QMargins(theme.spaceLarge, theme.spaceLarge, theme.spaceLarge,
                                                theme.spaceLarge)));
    box.moveCenter(rect().center());
    painter.setPen(QPen(colour, theme.focusWidth, m_refusal ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_refusal ? theme.errorFill : theme.informationFill);
    painter.drawRoundedRect(box, theme.radiusLarge, theme.radiusLarge);

    const auto picture =
        iconPixmap(m_refusal ? IconName::Stop : IconName::Lambda, colour, pictureSize, devicePixelRatioF());
    painter.drawPixmap(box.center().x() - pictureSize / 2, box.top() + theme.spaceLarge, picture);
    text.moveTop(box.top() + theme.spaceLarge + pictureSize + theme.spaceMedium);
    text.moveLeft(box.center().x() - text.width() / 2);
    painter.setPen(theme.text);
    painter.drawText(text, int(Qt::AlignHCenter) | Qt::TextWordWrap, m_words);
}

} // namespace lambdesk
