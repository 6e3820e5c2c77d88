// SPDX-License-Identifier: GPL-3.0-or-later
#include "codehistorymodel.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>
#include <ui/widgets/timetext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

QString shortHash(const QByteArray &sha256)
{
    constexpr int characters = 8;
    return QString::fromLatin1(sha256.toBase64().left(characters)) + u'…';
}

QString arrivalText(const CodeArrival &arrival)
{
    using Kind = CodeArrival::Kind;
    const bool hasDetail = !arrival.detail.isEmpty();
    switch (arrival.kind) {
    case Kind::Unknown:
        break;
    case Kind::Created:
        return hasDetail ? CodeHistoryModel::tr("Created with %1").arg(arrival.detail)
                         : CodeHistoryModel::tr("Created");
    case Kind::Edited:
        return CodeHistoryModel::tr("Saved in the editor");
    case Kind::Uploaded:
        return hasDetail ? CodeHistoryModel::tr("Uploaded %1").arg(arrival.detail)
                         : CodeHistoryModel::tr("Uploaded");
    case Kind::Endpoint:
        return CodeHistoryModel::tr("Through the endpoint");
    case Kind::Copied:
        return CodeHistoryModel::tr("Copied from %1").arg(arrival.detail);
    case Kind::Imported:
        return CodeHistoryModel::tr("Imported from a workspace");
    case Kind::WentBack:
        //: %1 is a time
        return CodeHistoryModel::tr("Went back to %1")
            .arg(timeText(QDateTime::fromMSecsSinceEpoch(arrival.detail.toLongLong())));
    }
    return CodeHistoryModel::tr("Before there was a history");
}

QVariant CodeHistoryModel::markOf(bool present)
{
    if (present)
        return icon(IconName::Check, &Theme::success);
    // So that the times stand below each other.
    const int size = Theme::current().iconSize;
    QPixmap room(size, size);
    room.fill(Qt::transparent);
    return QIcon(room);
}

void CodeHistoryModel::setEntries(const QList<CodeHistoryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int CodeHistoryModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const CodeHistoryEntry &entry) { return entry.id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

int CodeHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CodeHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CodeHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::DecorationRole:
        return index.column() == TimeColumn ? markOf(isPresent(index.row())) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == TimeColumn && isPresent(index.row())
                   ? tr("%1, the present code").arg(textOf(index.row(), TimeColumn))
                   : textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipOf(index.row(), index.column());
    case Qt::FontRole:
        return isPresent(index.row()) ? QVariant(Theme::current().boldFont) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QString CodeHistoryModel::titleOf(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case ArrivalColumn:
        return tr("How it came");
    case SizeColumn:
        return tr("Size");
    default:
        return tr("SHA-256");
    }
}

bool CodeHistoryModel::isRightAligned(int column) const
{
    return column == SizeColumn;
}

QString CodeHistoryModel::textOf(int row, int column) const
{
    const CodeHistoryEntry &entry = m_entries.at(row);
    switch (column) {
    case TimeColumn:
        return timeText(entry.arrived);
    case ArrivalColumn:
        return arrivalText(entry.arrival);
    case SizeColumn:
        return sizeText(entry.code.bytes);
    default:
        return shortHash(entry.code.sha256);
    }
}

QString CodeHistoryModel::toolTipOf(int row, int column) const
{
    const CodeHistoryEntry &entry = m_entries.at(row);
    if (column == HashColumn)
        return QString::fromLatin1(entry.code.sha256.toBase64());
    const QString words =
        tr("%1\nRuntime %2, handler %3").arg(textOf(row, column), entry.runtime, entry.handler);
    return isPresent(row) ? tr("The present code\n%1").arg(words) : words;
}

} // namespace lambdesk
