// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace lambdesk
{

class Button;

/// The pages of the service that is shown, beside the page. The page that is shown is marked.
class SideNavigation final : public QFrame
{
    Q_OBJECT
public:
    explicit SideNavigation(QWidget *parent = nullptr);

    void setService(const QString &title, const Trail &pages);
    /// Where the window is: the place, if the page has one, and the breadcrumb.
    void setCurrent(const std::optional<Place> &place, const Trail &trail);
    void focusCurrent();

Q_SIGNALS:
    void placeRequested(const lambdesk::Place &place);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupHead(QVBoxLayout *column);

    QLabel *m_title;
    QVBoxLayout *m_entries;
    Trail m_pages;
    QList<Button *> m_buttons; ///< one for each page
    qsizetype m_current = -1;
};

} // namespace lambdesk
