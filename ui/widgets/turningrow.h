// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace lambdesk
{

/// A row of parts that stand below each other where they don't fit beside each other, as in a window that is
/// enlarged for a projector.
class TurningRow final : public QBoxLayout
{
    Q_OBJECT
public:
    explicit TurningRow(QWidget *parent);

    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

Q_SIGNALS:
    void turned(bool below);

private:
    int widthBeside() const;
};

} // namespace lambdesk
