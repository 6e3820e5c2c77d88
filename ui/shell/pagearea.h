// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lambdesk
{

class PageStack;
class SideNavigation;

/// The pages, with the side navigation before them. In a wide window it stands beside the page, for as long
/// as the user wants, in the next session as well; in a narrow one, whose pages need the width, it lies over
/// the page until something is chosen.
class PageArea final : public QWidget
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);
    ~PageArea() override;

    PageStack *pages() const { return m_pages; }
    SideNavigation *side() const { return m_side; }
    bool isSideOpen() const;
    void setSideOpen(bool open);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sideOpenChanged(bool open);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isNarrow() const;
    void arrange();
    void closeOverPage();

    PageStack *m_pages;
    SideNavigation *m_side;
    bool m_isWantedBeside;
    bool m_isOverPage = false;
    bool m_wasOpen = false; ///< as it was announced
};

} // namespace lambdesk
