// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace lambdesk
{

/// A part of the page of the design system.
struct DesignSection {
    QString name; ///< for its object name
    QString title;
    QWidget *(*make)(QWidget *parent);
};

QList<DesignSection> designSections();

QWidget *makeDesignColours(QWidget *parent);
QWidget *makeDesignType(QWidget *parent);
QWidget *makeDesignIcons(QWidget *parent);
QWidget *makeDesignButtons(QWidget *parent);
QWidget *makeDesignFields(QWidget *parent);
QWidget *makeDesignTiles(QWidget *parent);
QWidget *makeDesignCards(QWidget *parent);
QWidget *makeDesignList(QWidget *parent);
QWidget *makeDesignMessages(QWidget *parent);
QWidget *makeDesignTable(QWidget *parent);
QWidget *makeDesignProgress(QWidget *parent);
QWidget *makeDesignCode(QWidget *parent);
QWidget *makeDesignHeaders(QWidget *parent);

} // namespace lambdesk
