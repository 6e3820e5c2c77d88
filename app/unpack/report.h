// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <chrono>

class QJsonObject;

namespace lambdesk::unpack
{

/// The program's standard output: one JSON object a line, each with `event`: `entry` (inspect only),
/// `progress`, and, last of all, `result`.
class Report
{
public:
    void entry(const Entry &entry);
    /// Prints at most ten lines a second.
    void progress(std::uint64_t bytes, std::uint64_t ofBytes, std::uint64_t entries, std::uint64_t ofEntries);
    /// `facts` go into the line beside `ok`.
    void done(const QJsonObject &facts);
    void failed(const Failure &failure);

private:
    void print(QJsonObject line, const char *event);

    std::chrono::steady_clock::time_point m_lastProgress = std::chrono::steady_clock::now();
};

} // namespace lambdesk::unpack
