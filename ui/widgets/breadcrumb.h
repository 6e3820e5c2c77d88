// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace lambdesk
{

/// `Lambda > Functions > NAME`: every part but the last is a link.
class Breadcrumb final : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    void setParts(const QStringList &parts);
    const QStringList &parts() const { return m_parts; }

Q_SIGNALS:
    void activated(int index);

private:
    QStringList m_parts;
    QHBoxLayout *m_layout;
};

} // namespace lambdesk
