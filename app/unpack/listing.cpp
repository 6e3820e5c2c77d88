// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include "entryreader.h"
#include "report.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lambdesk::unpack
{

namespace
{

bool isCode(const Entry &entry)
{
    constexpr std::array<std::string_view, 4> suffixes{".js", ".mjs", ".cjs", ".py"};
    const std::string_view path = entry.path;
    return entry.kind == Entry::Kind::File && std::count(path.begin(), path.end(), '/') <= 1 &&
           !path.starts_with("node_modules/") &&
           std::any_of(suffixes.begin(), suffixes.end(),
                       [path](std::string_view suffix) { return path.ends_with(suffix); });
}

} // namespace

Outcome<void> list(const Archive &archive, std::uint64_t codeBytes, Report &report)
{
    EntryReader reader;
    for (const Entry &entry : archive.entries) {
        std::optional<std::string> code;
        if (isCode(entry) && entry.bytes <= codeBytes && codeBytes > 0) {
            codeBytes -= entry.bytes;
            code.emplace();
            const auto read = reader.read(entry, [&code](Bytes bytes) -> Outcome<void> {
                code->append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
                return {};
            });
            if (!read)
                return read;
        }
        report.entry(entry, code);
    }
    return {};
}

} // namespace lambdesk::unpack
