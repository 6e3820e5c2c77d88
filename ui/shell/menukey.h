// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace lambdesk
{

/// Tells when Alt was tapped in the window: pressed and let go with nothing in between, as in windows with a
/// menu bar.
class MenuKey final : public QObject
{
    Q_OBJECT
public:
    explicit MenuKey(QWidget *window);

Q_SIGNALS:
    void tapped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    bool m_isDown = false;
};

} // namespace lambdesk
