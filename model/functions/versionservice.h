// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <model/packages/codestorage.h>
#include <model/platform/platformprofile.h>

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace lambdesk
{

class Clock;
class FunctionStore;
class IdGenerator;
class VersionStore;
class Workspace;

/// The published versions of functions: code and configuration as they were, never changed. Engine thread;
/// calls from any thread.
class VersionService final : public QObject
{
    Q_OBJECT
public:
    /// Of the quotas it is the one on all code together; without them there is none.
    VersionService(Workspace &workspace, const Clock &clock, IdGenerator &ids, const Quotas &quotas = {},
                   QObject *parent = nullptr);
    ~VersionService() override;

    /// What to publish, and what the caller believes it to be.
    struct Publication {
        std::optional<Description> description = {}; ///< else that of the function
        QByteArray codeSha256 = {};                  ///< InvalidParameter unless the code's; empty: any
        QString revisionId = {};                     ///< Stale unless the function's; empty: any
    };
    /// The next version: the function as it is now saved. When nothing but the description has changed since
    /// the newest version, that one is returned and none is made. CodeStorageFull when there is no room
    /// for one.
    QFuture<Result<Function>> publish(const FunctionName &name, const Publication &publication);
    /// The same at once. Engine thread.
    Result<Function> publishNow(const FunctionName &name, const Publication &publication);
    /// CodeStorageFull where there is no room for both, the next code of a function and the version that
    /// publish() would then make. Engine thread.
    Result<void> checkRoom(const Function &now, const Function &next) const;
    /// `$LATEST`, then oldest first.
    QFuture<Result<QList<Function>>> list(const FunctionName &name);
    /// Of every function, sorted by name, `$LATEST` and its versions.
    QFuture<Result<QList<Function>>> listAll();
    /// Conflict while an alias names it.
    QFuture<Result<void>> remove(const FunctionName &name, int number);

Q_SIGNALS:
    void versionPublished(const lambdesk::Function &version);
    void versionRemoved(const lambdesk::FunctionName &name, int number);

private:
    Result<Function> published(const Function &latest, const Publication &publication);

    const Clock &m_clock;
    IdGenerator &m_ids;
    const CodeStorage m_codeStorage;
    std::unique_ptr<FunctionStore> m_functions;
    std::unique_ptr<VersionStore> m_versions;
};

} // namespace lambdesk
