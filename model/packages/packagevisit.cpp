// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagestore.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace lambdesk
{

namespace
{

QString pathIn(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

/// The whole file; nothing when it is a link, too large or can't be read.
std::optional<QByteArray> readForVisitor(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (file.size() > mostBytes || QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

void visitFiles(const CodePackage &package, const PackageVisitor &visitor)
{
    const auto isEntered = [&visitor](const QString &path) {
        for (auto slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
            if (!visitor.enters(path.left(slash)))
                return false;
        }
        return true;
    };
    for (const auto &file : package.files) {
        if (file.bytes.size() > visitor.mostBytes || !isEntered(file.path))
            continue;
        if (!visitor.takes(file.path, file.bytes))
            return;
    }
}

Result<void> PackageStore::visit(const CodeReference &code, const PackageVisitor &visitor) const
{
    QStringList folders{QString()}; // the next one to look into is the last
    while (!folders.isEmpty()) {
        const auto folder = folders.takeLast();
        auto items = list(code, folder);
        if (!items && folder.isEmpty())
            return fail(items.error());
        if (!items)
            continue;
        std::sort(items->begin(), items->end(), [](const Item &a, const Item &b) { return a.name > b.name; });
        for (const Item &item : std::as_const(*items)) {
            if (item.folder && visitor.enters(pathIn(folder, item.name)))
                folders.append(pathIn(folder, item.name));
        }
        for (auto item = items->crbegin(); item != items->crend(); ++item) {
            const auto path = pathIn(folder, item->name);
            if (item->folder || item->bytes > visitor.mostBytes)
                continue;
            const auto bytes = readForVisitor(this->folder(code) + u'/' + path, visitor.mostBytes);
            if (bytes && !visitor.takes(path, *bytes))
                return {};
        }
    }
    return {};
}

} // namespace lambdesk
