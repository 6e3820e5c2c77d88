// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace lambdesk
{

/// A scroll area without a frame that keeps the widget with the focus in sight, however the focus came to it.
/// What is scrolled stays where it is in the window while something comes or goes above the area.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);
    ~ScrollPage() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followFocus(QWidget *previous, QWidget *now);

    int m_top = 0; ///< in the window
};

} // namespace lambdesk
