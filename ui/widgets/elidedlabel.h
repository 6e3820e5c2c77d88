// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lambdesk
{

/// One line of plain text that ends with an ellipsis where there is no room for all of it; text() is always
/// whole. The whole text is the tool tip while it is cut, unless the label has a tool tip of its own.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// The text as it is shown.
    QString shownText() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace lambdesk
