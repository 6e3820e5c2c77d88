// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lambdesk
{

struct Blueprint;

/// A blueprint as a button: grey head with the name, a sentence, a rule, the tags.
class BlueprintTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BlueprintTile(const Blueprint &blueprint, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int headHeight() const;

    QString m_description;
    QString m_tags;
};

} // namespace lambdesk
