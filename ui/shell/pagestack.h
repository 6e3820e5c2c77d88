// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace lambdesk
{

class ScrollPage;

/// Shows one page at a time: whole where there is room for it, else it is scrolled.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    /// Answers the parent for a page that is about to be made: it needn't move when it is taken over, which
    /// takes long where it has many parts.
    QWidget *makeRoom();
    /// Takes the page over, to be shown later, for as long as it lives. Answers its index.
    int addPage(QWidget *page);
    /// Shows the page; takes it over when it is new.
    void showPage(QWidget *page);
    QWidget *page() const;
    /// Any page can be scrolled: none makes the window larger.
    QSize minimumSizeHint() const override { return {0, 0}; }

private:
    ScrollPage *roomOf(const QWidget &page) const;
};

} // namespace lambdesk
