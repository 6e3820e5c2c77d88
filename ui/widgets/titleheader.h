// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace lambdesk
{

/// The titles of a table's columns. One that has no room ends in dots, where QHeaderView's own would be cut:
/// it counts the padding as room, and the place of the arrow. In a table that reads from the right titles
/// begin where the cells below them do: Qt would leave out the arrow's place there. A column that is to be as
/// wide as its contents goes by the rows that are seen and some around them.
class TitleHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TitleHeader(QWidget *table);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void paintSection(QPainter *painter, const QRect &place, int column) const override;

private:
    QString fittingTitle(const QString &title, int column) const;
    QRect titlePlace(const QRect &section) const;
};

} // namespace lambdesk
