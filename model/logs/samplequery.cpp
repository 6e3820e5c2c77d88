// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplequery.h"

#include <model/core/jsonfile.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lambdesk
{

Result<QList<SampleQuery>> readSampleQueries(const QString &folder)
{
    QList<std::pair<qint64, SampleQuery>> read;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto file = JsonFile::read(dir.filePath(name));
        if (!file)
            return fail(file.error());
        const qint64 order = file->integer(QStringLiteral("order"));
        SampleQuery sample{QFileInfo(name).completeBaseName(), file->text(QStringLiteral("title")),
                           file->texts(QStringLiteral("query")).join(u'\n')};
        if (const auto error = file->finish())
            return fail(*error);
        read.append({order, std::move(sample)});
    }
    std::stable_sort(read.begin(), read.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SampleQuery> samples;
    for (auto &entry : read)
        samples.append(std::move(entry.second));
    return samples;
}

} // namespace lambdesk
