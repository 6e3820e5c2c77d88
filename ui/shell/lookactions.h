// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace lambdesk
{

class ThemeController;
class ZoomBadge;

/// What the user can change about the window's look: theme, zoom, motion. What is chosen is kept for the next
/// start.
class LookActions final : public QObject
{
    Q_OBJECT
public:
    /// The keys work in `window`, which also shows the zoom for a moment after a change.
    LookActions(ThemeController &theme, QWidget *window);

    /// Adds them to a menu.
    void fill(QMenu &menu) const;

protected:
    /// Dialogs get the keys for the zoom as they come up.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *zoomAction(const QString &text, const QString &objectName, const QList<QKeySequence> &keys,
                        double (ThemeController::*zoom)() const);
    void setupThemes();
    void setZoom(double zoom);
    void show();

    ThemeController &m_theme;
    QWidget *m_window;
    ZoomBadge *m_badge;
    QList<QAction *> m_themes;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usual;
    QAction *m_lessMotion;
};

} // namespace lambdesk
