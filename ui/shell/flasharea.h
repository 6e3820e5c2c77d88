// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <ui/widgets/flashmessage.h>

#include <QWidget>

class QVBoxLayout;

namespace lambdesk
{

/// Where messages appear, under the breadcrumb.
class FlashArea final : public QWidget
{
    Q_OBJECT
public:
    explicit FlashArea(QWidget *parent = nullptr);

    void add(FlashMessage::Kind kind, const QString &text, const QString &detail = {});
    void showError(const Error &error);
    void clear();

private:
    QVBoxLayout *m_column;
};

} // namespace lambdesk
