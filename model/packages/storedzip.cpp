// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedzip.h"

#include "packagestore.h"

#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace lambdesk
{

namespace
{

// APPNOTE 4.3.7, 4.3.12 and 4.3.16.
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 versionNeeded = 20;
constexpr quint16 madeOnUnix = 3 << 8 | versionNeeded;
constexpr quint16 namesAreUtf8 = 1 << 11;
constexpr quint16 midnight = 0;
constexpr quint16 firstDay = 1 << 5 | 1; ///< 1980-01-01
constexpr quint32 fileMode = 0100644;
constexpr quint32 programMode = 0100755;

/// Appends little-endian numbers.
class Writer
{
public:
    explicit Writer(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    Writer &u16(quint16 value) { return append(value); }
    Writer &u32(quint32 value) { return append(value); }

private:
    template <typename Number>
    Writer &append(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }

    QByteArray &m_bytes;
};

struct StoredFile {
    QByteArray name;
    const CodePackage::File *file = nullptr;
};

/// What both headers of an entry have in common.
void writeCommon(QByteArray &bytes, const StoredFile &stored)
{
    const auto &content = stored.file->bytes;
    const auto size = quint32(content.size());
    const auto crc = crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()), size_t(content.size()));
    constexpr quint16 storedMethod = 0;
    constexpr quint16 extraBytes = 0;
    Writer(bytes).u16(versionNeeded).u16(namesAreUtf8).u16(storedMethod).u16(midnight).u16(firstDay);
    Writer(bytes).u32(quint32(crc)).u32(size).u32(size).u16(quint16(stored.name.size())).u16(extraBytes);
}

} // namespace

QByteArray storedZip(const CodePackage &package)
{
    QList<StoredFile> files;
    for (const auto &file : package.files)
        files.append({file.path.toUtf8(), &file});
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.name < b.name; });

    QByteArray zip;
    QByteArray directory;
    for (const auto &stored : std::as_const(files)) {
        const auto offset = quint32(zip.size());
        Writer(zip).u32(localSignature);
        writeCommon(zip, stored);
        zip += stored.name + stored.file->bytes;

        Writer(directory).u32(centralSignature).u16(madeOnUnix);
        writeCommon(directory, stored);
        // No comment, first disk, no internal attributes.
        Writer(directory).u16(0).u16(0).u16(0);
        Writer(directory).u32((stored.file->executable ? programMode : fileMode) << 16).u32(offset);
        directory += stored.name;
    }
    const auto count = quint16(files.size());
    const auto directoryOffset = quint32(zip.size());
    zip += directory;
    Writer(zip).u32(endSignature).u16(0).u16(0).u16(count).u16(count);
    Writer(zip).u32(quint32(directory.size())).u32(directoryOffset).u16(0);
    return zip;
}

} // namespace lambdesk
