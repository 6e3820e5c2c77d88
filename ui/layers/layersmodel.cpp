// SPDX-License-Identifier: GPL-3.0-or-later
#include "layersmodel.h"

#include <ui/functions/relativetime.h>
#include <ui/widgets/sizetext.h>
#include <ui/widgets/timetext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

void LayersModel::setVersions(const QList<LayerVersion> &versions)
{
    m_versions = versions;
    show();
}

void LayersModel::setAllShown(bool all)
{
    m_allShown = all;
    show();
}

void LayersModel::show()
{
    QList<LayerVersion> shown;
    for (const LayerVersion &version : std::as_const(m_versions)) {
        if (m_allShown || shown.isEmpty() || shown.constLast().reference.name != version.reference.name)
            shown.append(version);
    }
    resetItems(shown);
}

std::optional<LayerVersion> LayersModel::newestOf(const LayerName &name) const
{
    const auto found =
        std::find_if(m_versions.cbegin(), m_versions.cend(),
                     [&name](const LayerVersion &version) { return version.reference.name == name; });
    return found == m_versions.cend() ? std::nullopt : std::make_optional(*found);
}

int LayersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LayersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LayerVersion &version = items().at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Created)
        return longTimeText(version.created);
    if (role == Qt::ToolTipRole && !version.description.isEmpty())
        return u"<p>%1</p>"_s.arg(version.description.toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return version.reference.name.value();
    case Version:
        return QString::number(version.reference.number);
    case Runtimes:
        return version.compatibleRuntimes.isEmpty() ? u"–"_s : version.compatibleRuntimes.join(u", "_s);
    case Size:
        return sizeText(version.code.bytes);
    case Created:
        return relativeTime(version.created, QDateTime::currentDateTimeUtc());
    default:
        return {};
    }
}

QString LayersModel::titleOf(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Version:
        return m_allShown ? tr("Version") : tr("Newest version");
    case Runtimes:
        return tr("Compatible runtimes");
    case Size:
        return tr("Size");
    case Created:
        return tr("Created");
    default:
        return {};
    }
}

} // namespace lambdesk
