// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionservice.h"

#include "functionstore.h"
#include "revision.h"
#include "versionstore.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>

namespace lambdesk
{

namespace
{

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

bool differOnlyInDescription(const Function &one, const Function &other)
{
    FunctionConfiguration configuration = one.configuration;
    configuration.description = other.configuration.description;
    return configuration == other.configuration && one.code == other.code &&
           one.deadLetterTarget == other.deadLetterTarget;
}

} // namespace

VersionService::VersionService(Workspace &workspace, const Clock &clock, IdGenerator &ids,
                               const Quotas &quotas, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_codeStorage(workspace, quotas.codeStorageBytes)
    , m_functions(std::make_unique<FunctionStore>(workspace))
    , m_versions(std::make_unique<VersionStore>(workspace))
{
}

VersionService::~VersionService() = default;

QFuture<Result<Function>> VersionService::publish(const FunctionName &name, const Publication &publication)
{
    return runOn(this, [this, name, publication] { return publishNow(name, publication); });
}

Result<Function> VersionService::publishNow(const FunctionName &name, const Publication &publication)
{
    const auto latest = m_functions->find(name);
    if (!latest)
        return latest;
    if (const auto fresh = checkRevision(publication.revisionId, latest->revisionId); !fresh)
        return fail(fresh.error());
    if (!publication.codeSha256.isEmpty() && publication.codeSha256 != latest->code.sha256)
        return fail(ErrorKind::InvalidParameter,
                    tr("CodeSHA256 (%1) is different from current CodeSHA256 in $LATEST (%2). Please try "
                       "again with the CodeSHA256 in $LATEST.")
                        .arg(base64(publication.codeSha256), base64(latest->code.sha256)));
    return published(*latest, publication);
}

Result<void> VersionService::checkRoom(const Function &now, const Function &next) const
{
    const auto versions = m_versions->all(next.configuration.name);
    if (!versions)
        return fail(versions.error());
    const bool isThere = !versions->isEmpty() && differOnlyInDescription(next, versions->constLast());
    const qint64 change = next.code.bytes - now.code.bytes;
    // Code may get smaller where there is more than may be; a version has no room there.
    return isThere ? m_codeStorage.checkRoom(change) : m_codeStorage.checkRoom(next.code.bytes, change);
}

Result<Function> VersionService::published(const Function &latest, const Publication &publication)
{
    const auto versions = m_versions->all(latest.configuration.name);
    if (!versions)
        return fail(versions.error());
    if (!versions->isEmpty() && differOnlyInDescription(latest, versions->constLast()))
        return versions->constLast();
    if (const auto room = m_codeStorage.checkRoom(latest.code.bytes); !room)
        return fail(room.error());
    Function copy = latest;
    copy.configuration.description = publication.description.value_or(latest.configuration.description);
    copy.revisionId = m_ids.uuid();
    copy.lastModified = m_clock.now();
    auto version = m_versions->insertNext(copy);
    if (version)
        Q_EMIT versionPublished(*version);
    return version;
}

QFuture<Result<QList<Function>>> VersionService::list(const FunctionName &name)
{
    return runOn(this, [this, name]() -> Result<QList<Function>> {
        const auto latest = m_functions->find(name);
        if (!latest)
            return fail(latest.error());
        auto versions = m_versions->all(name);
        if (versions)
            versions->prepend(*latest);
        return versions;
    });
}

QFuture<Result<QList<Function>>> VersionService::listAll()
{
    return runOn(this, [this]() -> Result<QList<Function>> {
        const auto functions = m_functions->all();
        if (!functions)
            return functions;
        QList<Function> all;
        for (const Function &function : *functions) {
            const auto versions = m_versions->all(function.configuration.name);
            if (!versions)
                return versions;
            all += function;
            all += *versions;
        }
        return all;
    });
}

QFuture<Result<void>> VersionService::remove(const FunctionName &name, int number)
{
    return runOn(this, [this, name, number]() -> Result<void> {
        const auto removed = m_versions->remove(name, number);
        if (removed)
            Q_EMIT versionRemoved(name, number);
        return removed;
    });
}

} // namespace lambdesk
