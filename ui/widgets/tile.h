// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lambdesk
{

/// A box to choose from several: a title in a strip, of two lines where it is long, a few lines of words, and
/// small words at its foot.
class Tile final : public QAbstractButton
{
    Q_OBJECT
public:
    Tile(const QString &title, const QString &words, const QString &foot, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// What its title needs in that width. In one that is higher the strip is.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int bodyAndFootHeight() const;

    QString m_words;
    QString m_foot;
};

} // namespace lambdesk
