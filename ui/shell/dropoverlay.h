// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lambdesk
{

/// Lies over the whole window while a file is dragged over it, and says what dropping it here will do.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *window);

    /// `words` in large type; a refusal looks like one.
    void showWords(const QString &words, bool refusal);
    QString words() const { return m_words; }
    bool isRefusal() const { return m_refusal; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    bool m_refusal = false;
};

} // namespace lambdesk
