// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureadvice.h"

#include <QWidget>

class QLabel;

namespace lambdesk
{

class LinkButton;

/// What a failure means, in a red-edged box, with a link to the line where it happened.
class AdviceBox final : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceBox(QWidget *parent = nullptr);

    /// `placeIsInEditor`: the place can be gone to; else it is only named.
    void setAdvice(const FailureAdvice &advice, bool placeIsInEditor);

Q_SIGNALS:
    void placeRequested(const lambdesk::FailurePlace &place, const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setupPlace(bool placeIsInEditor);

    FailureAdvice m_advice;
    QLabel *m_title;
    QLabel *m_words;
    LinkButton *m_place;
};

} // namespace lambdesk
