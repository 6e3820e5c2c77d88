// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace lambdesk
{

/// Two small boxes, minutes and seconds.
class TimeoutField final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeoutField(QWidget *parent = nullptr);

    void setTimeout(const QString &minutes, const QString &seconds);
    QString minutes() const;
    QString seconds() const;

Q_SIGNALS:
    void timeoutChanged();

private:
    QLineEdit *m_minutes;
    QLineEdit *m_seconds;
};

} // namespace lambdesk
