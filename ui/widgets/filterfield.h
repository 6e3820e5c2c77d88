// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace lambdesk
{

/// The field that filters a list while it is typed into: a funnel at its left, and a × that empties it.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `words` stand in it while it is empty, and are its accessible name unless there is another.
    explicit FilterField(const QString &words, QWidget *parent = nullptr);

    /// As wide as filters above lists are; without it a layout decides.
    void setUsualWidth();
};

/// The button that empties the field, with a name for screen readers, which Qt gives it none of.
void addClearButton(QLineEdit &field);

} // namespace lambdesk
