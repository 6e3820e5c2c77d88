// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace lambdesk
{

/// A scroll area without a frame that keeps the widget with the focus in sight, however the focus came to it.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);
    ~ScrollPage() override;

private:
    void followFocus(QWidget *previous, QWidget *now);
};

} // namespace lambdesk
