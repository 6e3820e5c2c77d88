// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <QIODevice>

#include <string>

namespace lambdesk::unpack
{

/// Writes all of the bytes, or says why not in errno.
bool writeAt(int file, Bytes bytes, std::uint64_t offset);

/// An open file from some offset on, for whoever wants a device that starts with 0.
class FileRegion : public QIODevice
{
public:
    /// `file` stays the caller's; what it has behind `start` counts for nothing.
    FileRegion(int file, std::uint64_t start);

    qint64 size() const override { return m_bytes; }
    /// Why writing has failed first, or empty. Not everyone who writes asks: KZip doesn't at an entry's end.
    const std::string &problem() const { return m_problem; }

protected:
    qint64 readData(char *bytes, qint64 most) override;
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    int m_file;
    std::uint64_t m_start;
    qint64 m_bytes = 0;
    std::string m_problem;
};

} // namespace lambdesk::unpack
