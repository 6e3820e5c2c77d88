// SPDX-License-Identifier: GPL-3.0-or-later
#include "packageinspection.h"

#include "storedzip.h"

#include <model/core/async.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <array>

namespace lambdesk
{

namespace
{

/// Handlers are found in files of a few hundred KB; bundles of several MB are still read.
constexpr qint64 mostCode = 4 * 1024 * 1024;
/// A line has one file's code in base64.
constexpr qsizetype longestLineOfCode = 2 * mostCode;

/// Names that are in a working folder and not of the function.
constexpr std::array leftOut{".git",        ".hg",           ".svn",       ".DS_Store", "__MACOSX",
                             "Thumbs.db",   ".idea",         ".vscode",    ".venv",     "__pycache__",
                             ".mypy_cache", ".pytest_cache", ".ruff_cache"};

struct Prepared {
    CodeUpload upload;
    QString zip; ///< the file to be looked into; empty while it is to be made
};

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, PackageInspector::tr("%1 could not be read.").arg(path),
                    file.errorString());
    const auto bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, PackageInspector::tr("%1 could not be read.").arg(path),
                    file.errorString());
    return bytes;
}

Result<Prepared> prepare(const QString &path, qint64 zippedBytes, const PackageStore &store,
                         const PackageStore::Draft &draft)
{
    const auto origin = originOf(path, zippedBytes);
    if (!origin)
        return fail(origin.error());
    Prepared prepared;
    prepared.upload.path = QFileInfo(path).absoluteFilePath();
    prepared.upload.origin = *origin;
    if (*origin == CodeUpload::Origin::Folder)
        return prepared;
    const auto bytes = readAll(path);
    if (!bytes)
        return fail(bytes.error());
    if (*origin == CodeUpload::Origin::Zip) {
        prepared.upload.zip = *bytes;
        prepared.zip = path;
        return prepared;
    }
    prepared.upload.zip = storedZip(CodePackage::single(prepared.upload.name(), *bytes));
    prepared.zip = draft.zip;
    if (const auto written = store.writeZip(draft, prepared.upload.zip); !written)
        return fail(written.error());
    return prepared;
}

} // namespace

PackageInspection::PackageInspection(PackageStore store, UnpackSettings settings,
                                     std::unique_ptr<Promise> promise, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_settings(std::move(settings))
    , m_draft(m_store.makeDraft())
    , m_promise(std::move(promise))
    , m_program(new UnpackProcess(m_settings, longestLineOfCode, this))
{
    m_promise->setProgressRange(0, UnpackProcess::progressSteps);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        if (m_program->isRunning())
            m_program->cancel(); // what is under way on the pool asks for itself when it is through
    });
    m_watcher.setFuture(m_promise->future());
    connect(m_program, &UnpackProcess::progressed, this, &PackageInspection::showProgress);
    connect(m_program, &UnpackProcess::entryFound, this, &PackageInspection::addEntry);
    connect(m_program, &UnpackProcess::ended, this, &PackageInspection::onEnded);
}

PackageInspection::~PackageInspection() = default;

void PackageInspection::start(const QString &path)
{
    const auto prepared = runOnPool([path, most = m_settings.zippedBytes, store = m_store, draft = m_draft] {
        return prepare(path, most, store, draft);
    });
    whenReady(prepared, this, [this](const Result<Prepared> &ready) {
        if (!ready || m_promise->isCanceled())
            return finish(ready ? Result<void>() : Result<void>(fail(ready.error())));
        m_upload = ready->upload;
        if (ready->zip.isEmpty())
            pack();
        else
            list(ready->zip);
    });
}

void PackageInspection::pack()
{
    m_packing = true;
    QStringList command;
    for (const char *name : leftOut)
        command << QStringLiteral("--leave-out") << QString::fromLatin1(name);
    m_program->start(command << QStringLiteral("pack") << m_upload.path << m_draft.zip);
}

void PackageInspection::readPacked()
{
    whenReady(runOnPool([zip = m_draft.zip] { return readAll(zip); }), this,
              [this](const Result<QByteArray> &bytes) {
                  if (!bytes)
                      return finish(fail(bytes.error()));
                  if (bytes->size() > m_settings.zippedBytes)
                      return finish(
                          fail(ErrorKind::TooLarge,
                               tr("Zipped size must be smaller than %1 bytes").arg(m_settings.zippedBytes),
                               tr("%1 has %2 bytes.").arg(m_upload.name()).arg(bytes->size())));
                  m_upload.zip = *bytes;
                  list(m_draft.zip);
              });
}

void PackageInspection::list(const QString &zip)
{
    m_program->start(
        {QStringLiteral("--with-code"), QString::number(mostCode), QStringLiteral("inspect"), zip});
}

void PackageInspection::addEntry(const QJsonObject &entry)
{
    using Kind = PackageContents::Entry::Kind;
    const auto kind = entry.value(QStringLiteral("kind")).toString();
    const auto path = entry.value(QStringLiteral("path")).toString();
    m_upload.contents.entries.append({path,
                                      kind == u"folder" ? Kind::Folder
                                      : kind == u"link" ? Kind::Link
                                                        : Kind::File,
                                      entry.value(QStringLiteral("bytes")).toInteger(),
                                      quint32(entry.value(QStringLiteral("crc")).toInteger()),
                                      entry.value(QStringLiteral("executable")).toBool()});
    if (const auto code = entry.value(QStringLiteral("code")); code.isString())
        m_upload.contents.code.insert(path, QByteArray::fromBase64(code.toString().toLatin1()));
}

void PackageInspection::onEnded(const Result<void> &result)
{
    const bool packed = std::exchange(m_packing, false);
    if (packed && result && !m_promise->isCanceled())
        readPacked();
    else
        finish(result);
}

void PackageInspection::showProgress(int done)
{
    // Packing is the first half of it.
    const bool halves = m_upload.origin == CodeUpload::Origin::Folder;
    const int half = UnpackProcess::progressSteps / 2;
    m_promise->setProgressValue(!halves ? done : m_packing ? done / 2 : half + done / 2);
}

void PackageInspection::finish(const Result<void> &result)
{
    const auto discarded = runOnPool([store = m_store, draft = m_draft] {
        store.discard(draft);
        return true;
    });
    whenReady(discarded, this, [this, result](bool) {
        m_watcher.disconnect(this);
        m_promise->addResult(result ? Result<CodeUpload>(m_upload)
                                    : Result<CodeUpload>(fail(result.error())));
        m_promise->finish();
        deleteLater();
    });
}

} // namespace lambdesk
