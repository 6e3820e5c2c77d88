// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/platformprofile.h>

#include <QComboBox>

namespace lambdesk
{

/// Memory in MB: a list of all sizes where there are few, as in 2016; where any size is fine, a list of usual
/// ones that can be typed over.
class MemoryField final : public QComboBox
{
    Q_OBJECT
public:
    explicit MemoryField(const PlatformProfile &profile, QWidget *parent = nullptr);

    void setMemory(const QString &megabytes);
    QString memory() const { return currentText(); }

Q_SIGNALS:
    void memoryChanged();
};

} // namespace lambdesk
