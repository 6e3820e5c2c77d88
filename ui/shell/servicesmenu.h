// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <ui/widgets/menu.h>

class QLineEdit;

namespace lambdesk
{

/// The services with their pages, under a field that finds them.
class ServicesMenu final : public Menu
{
    Q_OBJECT
public:
    explicit ServicesMenu(QWidget *parent = nullptr);

    /// Every page has a place.
    void addService(const QString &title, const Trail &pages);

Q_SIGNALS:
    void placeRequested(const lambdesk::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Service {
        QString title;
        QAction *heading;
        QList<QAction *> pages;
    };
    void setupField();
    void applyFilter();
    void go(int step);
    QList<QAction *> shownPages() const;

    QLineEdit *m_field;
    QAction *m_nothing = nullptr;
    QList<Service> m_services;
};

} // namespace lambdesk
