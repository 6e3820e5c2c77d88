// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipbatch.h"

#include "centralrecord.h"
#include "descriptor.h"
#include "mappedfile.h"

#include <KZip>

#include <QDateTime>

#include <algorithm>
#include <cerrno>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t atOnce = 256 * 1024;
constexpr mode_t fileMode = S_IFREG | 0644;
constexpr mode_t programMode = S_IFREG | 0755;
constexpr mode_t folderMode = S_IFDIR | 0755;
// Within records (APPNOTE 4.3.7, 4.3.12) and at a zip's end (4.3.16).
constexpr std::size_t upperFlagsInLocal = 7;
constexpr std::size_t upperFlagsInCentral = 9;
constexpr qint64 endBytes = 22;
constexpr QIODevice::OpenMode forAll = QIODevice::ReadWrite | QIODevice::Unbuffered;

/// KZip asks who the user is, in a way that is open to one thread at a time (getpwuid(3)), and remembers it.
bool openInTurn(KZip &zip)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    return zip.open(QIODevice::WriteOnly) && zip.directory();
}

/// 1980-01-01, the first that a zip can have. Made once: Qt looks at the time zone, which is the process's.
const QDateTime &firstTime()
{
    static const QDateTime time = QDateTime::fromSecsSinceEpoch(315'532'800).toUTC();
    return time;
}

class Packer
{
public:
    Packer(const std::string &folder, KZip &zip)
        : m_folder(folder)
        , m_zip(zip)
    {
    }
    Outcome<void> add(const Entry &entry);

private:
    Outcome<void> addFile(const Entry &entry, const QString &name);
    Outcome<void> written(bool well, const Entry &entry) const;

    std::string m_folder;
    KZip &m_zip;
    QDateTime m_time = firstTime();
    std::vector<char> m_buffer = std::vector<char>(atOnce);
};

Outcome<void> Packer::add(const Entry &entry)
{
    const QString name = QString::fromStdString(entry.path);
    m_zip.setCompression(KZip::DeflateCompression);
    switch (entry.kind) {
    case Entry::Kind::Folder:
        return written(m_zip.writeDir(name, {}, {}, folderMode, m_time, m_time, m_time), entry);
    case Entry::Kind::Link:
        return written(m_zip.writeSymLink(name, QString::fromStdString(entry.target), {}, {}, 0777, m_time,
                                          m_time, m_time),
                       entry);
    case Entry::Kind::File:
        break;
    }
    return addFile(entry, name);
}

Outcome<void> Packer::addFile(const Entry &entry, const QString &name)
{
    const Descriptor file(open((m_folder + '/' + entry.path).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return cannotRead(entry.shown, systemWords());
    const auto size = static_cast<qint64>(entry.bytes);
    bool well = m_zip.prepareWriting(name, {}, {}, size, entry.executable ? programMode : fileMode, m_time,
                                     m_time, m_time);
    qint64 done = 0;
    while (well) {
        const ssize_t count = read(file.number(), m_buffer.data(), m_buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(entry.shown, systemWords());
        if (count == 0)
            break;
        done += count;
        if (done > size)
            break;
        well = m_zip.writeData(m_buffer.data(), count);
    }
    if (well && done != size)
        return cannotRead(entry.shown, "it changed meanwhile");
    return written(well && m_zip.finishWriting(size), entry);
}

Outcome<void> Packer::written(bool well, const Entry &entry) const
{
    if (well)
        return {};
    return fail(ExitCode::InputOutput, "io",
                inQuotes(entry.shown) + " can't be packed: " + m_zip.errorString().toStdString() + '.',
                entry.shown);
}

bool isAscii(const std::string &name)
{
    return std::all_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x80; });
}

/// Takes the directory out of the zip that the device holds, and says at names that they are UTF-8: KZip
/// writes them so and doesn't tell.
Outcome<ZipBatch> directoryOf(QIODevice &device, qint64 localBytes)
{
    if (device.isOpen())
        device.close();
    const qint64 bytes = device.size() - localBytes - endBytes;
    if (bytes < 0 || !device.open(forAll) || !device.seek(localBytes))
        return cannotWriteArchive(device.errorString().toStdString());
    ZipBatch batch{static_cast<std::uint64_t>(localBytes),
                   std::vector<std::uint8_t>(static_cast<std::size_t>(bytes)),
                   {}};
    if (device.read(reinterpret_cast<char *>(batch.directory.data()), bytes) != bytes)
        return cannotWriteArchive(device.errorString().toStdString());

    for (std::size_t start = 0; start < batch.directory.size();) {
        const auto record = readCentralRecord(Bytes(batch.directory).subspan(start));
        if (!record)
            return tl::unexpected(record.error());
        if (!isAscii(record->rawName)) {
            const auto flags = static_cast<std::uint8_t>((record->flags | flagUtf8) >> 8);
            batch.directory[start + upperFlagsInCentral] = flags;
            if (!device.seek(static_cast<qint64>(record->headerOffset + upperFlagsInLocal)) ||
                !device.putChar(static_cast<char>(flags)))
                return cannotWriteArchive(device.errorString().toStdString());
        }
        batch.records.push_back(start);
        start += record->recordBytes;
    }
    return batch;
}

} // namespace

Outcome<ZipBatch> writeBatch(const std::string &folder, std::span<const Entry> entries, QIODevice &device)
{
    if (!device.open(forAll))
        return cannotWriteArchive(device.errorString().toStdString());
    KZip zip(&device);
    if (!openInTurn(zip))
        return cannotWriteArchive(zip.errorString().toStdString());
    zip.setExtraField(KZip::NoExtraField);
    Packer packer(folder, zip);
    for (const Entry &entry : entries) {
        if (const auto added = packer.add(entry); !added)
            return tl::unexpected(added.error());
    }
    const qint64 localBytes = device.pos();
    if (!zip.close())
        return cannotWriteArchive(zip.errorString().toStdString());
    auto batch = directoryOf(device, localBytes);
    if (batch && batch->records.size() != entries.size())
        return cannotWriteArchive("entries are missing");
    return batch;
}

} // namespace lambdesk::unpack
