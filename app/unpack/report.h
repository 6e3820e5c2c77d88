// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <string>

class QJsonObject;

namespace lambdesk::unpack
{

/// The program's standard output: one JSON object a line, each with `event`: `entry` (inspect only),
/// `progress`, and, last of all, `result`.
class Report
{
public:
    /// Written with those that follow. `code` is what the file holds, where that is to be told.
    void entry(const Entry &entry, const std::optional<std::string> &code);
    /// Prints at most ten lines a second.
    void progress(std::uint64_t bytes, std::uint64_t ofBytes, std::uint64_t entries, std::uint64_t ofEntries);
    /// `facts` go into the line beside `ok`.
    void done(const QJsonObject &facts);
    void failed(const Failure &failure);

private:
    void print(QJsonObject line, const char *event);
    void flush();

    QByteArray m_lines; ///< not written yet
    std::chrono::steady_clock::time_point m_lastProgress = std::chrono::steady_clock::now();
};

} // namespace lambdesk::unpack
