// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lambdesk
{

/// What stands in place of the list while there is no function.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void getStarted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_start;
};

} // namespace lambdesk
