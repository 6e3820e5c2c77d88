// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipimport.h"

#include <model/core/async.h>

#include <QFileInfo>

namespace lambdesk
{

namespace
{

/// The lines are short, entries aren't listed.
constexpr qsizetype longestLineOfNames = 64 * 1024;

} // namespace

ZipImport::ZipImport(PackageStore store, ZipImporter::Settings settings,
                     const std::optional<PackageStore::Draft> &draft, std::unique_ptr<Promise> promise,
                     QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_adopts(!draft)
    , m_draft(draft ? *draft : m_store.makeDraft())
    , m_promise(std::move(promise))
    , m_program(new UnpackProcess(std::move(settings), longestLineOfNames, this))
{
    m_promise->setProgressRange(0, UnpackProcess::progressSteps);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &ZipImport::cancel);
    m_watcher.setFuture(m_promise->future());
    connect(m_program, &UnpackProcess::progressed, this,
            [this](int done) { m_promise->setProgressValue(done); });
    connect(m_program, &UnpackProcess::ended, this, &ZipImport::onUnpacked);
}

ZipImport::~ZipImport() = default;

void ZipImport::start(const QByteArray &zip)
{
    const auto prepared = runOnPool([zip, store = m_store, draft = m_draft]() -> Result<CodeReference> {
        const auto code = referenceTo(zip);
        if (store.has(code))
            return code;
        if (const auto written = store.writeZip(draft, zip); !written)
            return fail(written.error());
        return code;
    });
    whenReady(prepared, this, [this](const Result<CodeReference> &code) {
        if (!code) {
            finish(code);
            return;
        }
        m_code = *code;
        if (m_promise->isCanceled() || !QFileInfo::exists(m_draft.zip))
            finish(code);
        else
            unpack();
    });
}

void ZipImport::unpack()
{
    m_program->start({QStringLiteral("extract"), m_draft.zip, m_draft.folder});
}

void ZipImport::onUnpacked(const Result<void> &unpacked)
{
    if (m_promise->isCanceled())
        finish(m_code);
    else if (!unpacked)
        finish(fail(unpacked.error()));
    else if (m_adopts)
        adopt();
    else
        finish(m_code);
}

void ZipImport::adopt()
{
    const auto adopted =
        runOnPool([store = m_store, draft = m_draft, code = m_code]() -> Result<CodeReference> {
            if (const auto moved = store.adopt(draft, code); !moved)
                return fail(moved.error());
            return code;
        });
    whenReady(adopted, this, [this](const Result<CodeReference> &code) { finish(code); });
}

void ZipImport::cancel()
{
    if (m_program->isRunning())
        m_program->cancel(); // what is under way on the pool asks for itself when it is through
}

void ZipImport::finish(const Result<CodeReference> &result)
{
    // On the pool, because thirty thousand files may be left of it.
    const auto discarded = runOnPool([store = m_store, draft = m_draft, adopts = m_adopts] {
        if (adopts)
            store.discard(draft);
        return true;
    });
    whenReady(discarded, this, [this, result](bool) {
        m_watcher.disconnect(this);
        m_promise->addResult(result);
        m_promise->finish();
        deleteLater();
    });
}

} // namespace lambdesk
