// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace lambdesk
{

/// The numbered steps at the left of a wizard: visited ones are links, the current one is bold with an orange
/// mark.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    /// `reached` is the last step that may be gone to.
    void setSteps(const QStringList &titles, int current, int reached);

Q_SIGNALS:
    void activated(int step);

private:
    void fit();
    QWidget *makeStep(const QString &text, int step, int current, int reached);

    QVBoxLayout *m_column;
};

} // namespace lambdesk
