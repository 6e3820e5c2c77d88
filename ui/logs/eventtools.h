// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventtext.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QMenu;

namespace lambdesk
{

class EventsView;
class SecondaryButton;

/// How events are shown and what can be done with them. The time zone and the wrapping are remembered.
class EventTools final : public QWidget
{
    Q_OBJECT
public:
    explicit EventTools(EventsView *view, QWidget *parent = nullptr);

    TimeZoneChoice zone() const;
    /// What doesn't apply is hidden: runs to fold, an end to follow.
    void setStream(bool isStream);
    /// The same actions as in the button's menu, at that place.
    void openMenu(const QPoint &globalPosition);

Q_SIGNALS:
    void zoneChanged(lambdesk::TimeZoneChoice zone);
    void foldAllRequested();
    void unfoldAllRequested();
    void saveRequested();
    void saveSelectionRequested();
    void copyRequested();
    void copyAsJsonRequested();
    void aroundRequested();
    void minutesAroundRequested();

private:
    void setupChoices();
    void setupButtons();
    void setupMenu();
    void showState();

    EventsView *m_view;
    QCheckBox *m_wrap;
    QComboBox *m_zone;
    SecondaryButton *m_foldAll;
    SecondaryButton *m_unfoldAll;
    SecondaryButton *m_pause;
    SecondaryButton *m_clear;
    SecondaryButton *m_actions;
    QMenu *m_menu;
    QAction *m_around = nullptr;
    QAction *m_minutes = nullptr;
    QAction *m_fold = nullptr;
    QList<QAction *> m_ofSelection;
    bool m_isStream = true;
};

} // namespace lambdesk
