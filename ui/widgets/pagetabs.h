// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace lambdesk
{

/// The parent for a page that is about to be made: it needn't move when it becomes a tab, which takes long
/// where it has many parts.
QWidget *roomIn(const QTabWidget &tabs);

/// Tabs that need as much height as the page in sight does at the width it has: QTabWidget asks for that of
/// the highest of its pages, and lets text that wraps be cut. A page with a minimum height needs that.
class PageTabs final : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// No: that of all pages would count.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;
};

} // namespace lambdesk
