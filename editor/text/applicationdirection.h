// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

/// Another direction of writing for the whole application, as long as this lives, without a word to anybody:
/// for the time of a painting.
class ApplicationDirection final : public QObject
{
    Q_OBJECT
public:
    explicit ApplicationDirection(Qt::LayoutDirection direction);
    ~ApplicationDirection() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Qt::LayoutDirection m_before;
    Qt::LayoutDirection m_direction;
};

} // namespace lambdesk
