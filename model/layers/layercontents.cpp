// SPDX-License-Identifier: GPL-3.0-or-later
#include "layercontents.h"

#include <QRegularExpression>
#include <QSet>

namespace lambdesk
{

namespace
{

/// What the paths of a layer say about who it is for: single runtimes and whole families.
class Readers
{
public:
    void read(const QString &path)
    {
        static const QRegularExpression node(QStringLiteral("^nodejs/(?:node(\\d+)/)?node_modules/."));
        static const QRegularExpression python(
            QStringLiteral("^python/lib/python(3\\.\\d+)/site-packages/."));
        static const QRegularExpression compiled(QStringLiteral("^python/.*\\.cpython-3(\\d+)-[^/]*\\.so$"));
        if (const auto found = node.match(path); found.hasMatch())
            add(QStringLiteral("nodejs"), found.captured(1), QStringLiteral("nodejs%1.x"));
        else if (const auto one = python.match(path); one.hasMatch())
            m_runtimes.insert(QStringLiteral("python") + one.captured(1));
        else if (const auto module = compiled.match(path); module.hasMatch())
            m_compiled.insert(QStringLiteral("python3.") + module.captured(1));
        else if (path.startsWith(QLatin1String("python/")) && !path.startsWith(QLatin1String("python/lib/")))
            m_families.insert(QStringLiteral("python"));
        else if (path.startsWith(QLatin1String("java/lib/")) && path.endsWith(QLatin1String(".jar")))
            m_families.insert(QStringLiteral("java"));
    }

    bool include(const Runtime &runtime) const
    {
        const QString family = familyOfLanguage(runtime.language);
        if (m_runtimes.contains(runtime.id))
            return true;
        // The rest of a package with a compiled module is of no use to another version.
        if (runtime.language == Language::Python && !m_compiled.isEmpty())
            return m_compiled.contains(runtime.id);
        return m_families.contains(family);
    }

private:
    void add(const QString &family, const QString &version, const QString &id)
    {
        if (version.isEmpty())
            m_families.insert(family);
        else
            m_runtimes.insert(id.arg(version));
    }

    QSet<QString> m_runtimes;
    QSet<QString> m_families;
    QSet<QString> m_compiled;
};

} // namespace

QStringList runtimesOf(const PackageContents &contents, const QList<Runtime> &runtimes)
{
    Readers readers;
    for (const PackageContents::Entry &entry : contents.entries) {
        if (entry.kind != PackageContents::Entry::Kind::Folder)
            readers.read(entry.path);
    }
    QStringList result;
    for (const Runtime &runtime : runtimes) {
        if (readers.include(runtime))
            result.append(runtime.id);
    }
    return result;
}

} // namespace lambdesk
