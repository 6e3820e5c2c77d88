// SPDX-License-Identifier: GPL-3.0-or-later
#include "breadcrumb.h"

#include "button.h"
#include "elidedlabel.h"
#include "isolated.h"

#include <ui/style/theme.h>

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace lambdesk
{

namespace
{

constexpr int leastOfName = 80; ///< width that the other parts leave it, unless the window is narrower yet

/// Gives way where there is little room: a log group's name has up to 512 characters.
class ElidedLink final : public LinkButton
{
public:
    ElidedLink(const QString &text, QWidget *parent)
        : LinkButton(text, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    }

    QSize minimumSizeHint() const override
    {
        return sizeHint().boundedTo({Theme::current().px(leastOfName), QWIDGETSIZE_MAX});
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        if (isCut()) {
            const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text());
            option.text = fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - around);
        }
        painter.drawControl(QStyle::CE_PushButton, option);
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !isCut())
            return LinkButton::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }

private:
    bool isCut() const { return width() < sizeHint().width(); }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::current().spaceTiny);
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("Breadcrumb"));
}

void Breadcrumb::setParts(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // the click that brought us here may come from it
        }
        delete item;
    }
    for (int i = 0; i < parts.size(); ++i) {
        if (i + 1 == parts.size()) {
            auto *last = new ElidedLabel(this);
            last->setObjectName(QStringLiteral("breadcrumbHere"));
            last->setText(parts.at(i));
            last->setFont(Theme::current().boldFont);
            last->setMinimumWidth(qMin(last->sizeHint().width(), Theme::current().px(leastOfName)));
            m_layout->addSpacing(LinkButton::inset());
            m_layout->addWidget(last, 1);
            break;
        }
        const QString words = isRightToLeft() ? isolated(parts.at(i)) : parts.at(i);
        auto *link = new ElidedLink(words, this);
        link->setObjectName(QStringLiteral("breadcrumb%1").arg(i));
        connect(link, &QPushButton::clicked, this, [this, i] { Q_EMIT activated(i); });
        m_layout->addWidget(link);
        auto *separator = new QLabel(isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"), this);
        separator->setObjectName(QStringLiteral("breadcrumbSeparator%1").arg(i));
        m_layout->addWidget(separator);
    }
}

} // namespace lambdesk
