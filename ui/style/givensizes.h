// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QPointer>

namespace lambdesk
{

/// The sizes that widgets were given in pixels when they were made: fonts, margins, spacing, least and most
/// size, icons, columns. After a change of the zoom they get them anew, so that a page that is open looks as
/// if it had been made at that zoom. Sizes that a widget sets itself on the change stay as it set them.
class GivenSizes
{
public:
    /// Before the change, of all widgets there are.
    void note(double zoom);
    /// After the change.
    void give(double zoom);

private:
    /// One group of sizes of one object.
    struct Sizes {
        QPointer<QObject> object;
        int group = 0;
        QList<double> atFullSize;
        QList<double> given;
    };
    /// By the groups' order: a column is bounded by the least width.
    using Key = std::pair<int, const QObject *>;

    void note(QObject *object, double zoom);

    QMap<Key, Sizes> m_sizes;
};

} // namespace lambdesk
