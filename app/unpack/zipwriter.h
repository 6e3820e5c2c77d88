// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "bytes.h"
#include "deflater.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace lambdesk::unpack
{

/// Writes a zip, entry by entry, in linear time: files deflated, links stored, every time stamp 1980-01-01,
/// the first that there is. What doesn't fit into records without zip64 is the caller's to refuse.
class ZipWriter
{
public:
    /// Into the empty file with that descriptor.
    explicit ZipWriter(int file);

    void beginFile(const std::string &path, mode_t mode);
    // False: the file can't be written, errno says why.
    bool addFolder(const std::string &path, mode_t mode);
    bool addLink(const std::string &path, const std::string &target, mode_t mode);
    /// A file that is deflated already; `crc` and `bytes` are of what it was.
    bool addDeflated(const std::string &path, mode_t mode, std::uint32_t crc, std::uint64_t bytes,
                     Bytes deflated);
    bool writeData(Bytes bytes);
    bool endFile();
    /// Writes the directory; nothing comes after it.
    bool finish();

private:
    bool addStored(const std::string &path, mode_t mode, Bytes content);
    void beginEntry(const std::string &path, mode_t mode, bool deflated);
    bool endEntry();
    bool append(Bytes bytes);
    bool flush();

    int m_file;
    Deflater m_deflater;
    std::vector<std::uint8_t> m_output; ///< what is not in the file yet
    std::uint64_t m_flushed = 0;        ///< bytes that are
    std::vector<std::uint8_t> m_directory;
    std::uint64_t m_entries = 0;
    // The entry that is being written.
    std::string m_path;
    std::uint32_t m_attributes = 0;
    bool m_deflated = false;
    std::uint64_t m_header = 0; ///< its offset
    std::uint32_t m_crc = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace lambdesk::unpack
