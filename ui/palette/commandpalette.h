// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace lambdesk
{

class PaletteModel;

/// Finds by name what the window can do and show. Lies over the upper middle of its parent, and goes away
/// when something is chosen, at Escape, and when the keyboard goes elsewhere.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);

    /// Asks the sources for what there is now. They have to live as long as the palette.
    void open(const QList<PaletteSource *> &sources);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupList();
    void add(const QList<PaletteEntry> &entries);
    void showFound(const QString &current);
    void place();
    bool goBy(int key);
    void chooseCurrent();
    void followFocus(QWidget *now);
    void dismiss();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before;  ///< had the keyboard
    QObject *m_asking = nullptr; ///< who asks the sources; a new one whenever the palette opens
    bool m_isRowUsers = false;   ///< the user has gone to the current row
};

} // namespace lambdesk
