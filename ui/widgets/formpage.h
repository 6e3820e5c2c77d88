// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrollpage.h"

namespace lambdesk
{

/// What a dialog asks for: as tall as it is in its width, and scrolled where the screen has no room for that.
class FormPage final : public ScrollPage
{
    Q_OBJECT
public:
    /// The content has a layout.
    explicit FormPage(QWidget *content, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    int m_needed = 0; ///< of height, when it was last looked at
};

} // namespace lambdesk
