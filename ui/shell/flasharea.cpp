// SPDX-License-Identifier: GPL-3.0-or-later
#include "flasharea.h"

#include <ui/style/theme.h>

#include <QVBoxLayout>

namespace lambdesk
{

namespace
{
constexpr int mostMessages = 3;
}

FlashArea::FlashArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("flashArea"));
    m_column->setContentsMargins(theme.spaceLarge, 0, theme.spaceLarge, theme.spaceSmall);
    m_column->setSpacing(theme.spaceSmall);
    hide();
}

void FlashArea::add(FlashMessage::Kind kind, const QString &text, const QString &detail)
{
    const auto messages = findChildren<FlashMessage *>(QString(), Qt::FindDirectChildrenOnly);
    for (FlashMessage *message : messages) {
        if (message->text() == text || messages.size() >= mostMessages) {
            delete message;
            break;
        }
    }
    auto *message = new FlashMessage(kind, text, this, detail);
    connect(message, &QObject::destroyed, this, [this] {
        setVisible(!findChildren<FlashMessage *>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
    });
    m_column->addWidget(message);
    setVisible(true);
}

void FlashArea::showError(const Error &error)
{
    add(FlashMessage::Kind::Error, error.message, error.detail);
}

void FlashArea::clear()
{
    qDeleteAll(findChildren<FlashMessage *>(QString(), Qt::FindDirectChildrenOnly));
    hide();
}

} // namespace lambdesk
