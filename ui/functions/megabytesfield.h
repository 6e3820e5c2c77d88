// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace lambdesk
{

/// A size in MB: a list of all sizes where there are few, as of memory in 2016; where any size is fine, a
/// list of usual ones that can be typed over.
class MegabytesField final : public QComboBox
{
    Q_OBJECT
public:
    struct Range {
        int minimum;
        int maximum;
        int step;
    };
    /// `name` is what the field is called by who reads the window aloud.
    MegabytesField(const Range &range, const QString &name, QWidget *parent = nullptr);

    void setMegabytes(const QString &megabytes);
    QString megabytes() const { return currentText(); }

Q_SIGNALS:
    void megabytesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void step(bool up);
};

} // namespace lambdesk
