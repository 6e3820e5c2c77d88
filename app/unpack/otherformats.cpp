// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherformats.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lambdesk::unpack
{

namespace
{

struct Format {
    std::size_t offset;
    std::string_view signature;
    const char *name;
};

using namespace std::string_view_literals;

constexpr std::array formats{
    Format{0, "\x1f\x8b"sv, "a gzip file"},
    Format{0, "7z\xbc\xaf\x27\x1c"sv, "a 7z archive"},
    Format{0, "Rar!\x1a\x07"sv, "a RAR archive"},
    Format{0,
           "\xfd"
           "7zXZ\0"sv,
           "an xz file"},
    Format{0, "BZh"sv, "a bzip2 file"},
    Format{0, "\x28\xb5\x2f\xfd"sv, "a Zstandard file"},
    Format{257, "ustar"sv, "a tar archive"},
    Format{0,
           "\x7f"
           "ELF"sv,
           "a program"},
    Format{0, "%PDF-"sv, "a PDF document"},
    Format{0, "UEsDB"sv, "a zip in base64 text (with the AWS CLI, give it as fileb://, not file://)"},
};

bool startsLikeAWebPage(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\xef\xbb\xbf"), text.size()));
    constexpr std::array starts{"<!doctype"sv, "<html"sv, "<head"sv, "<?xml"sv};
    return std::any_of(starts.begin(), starts.end(), [text](std::string_view start) {
        return text.size() >= start.size() &&
               std::equal(start.begin(), start.end(), text.begin(), [](char wanted, char found) {
                   return wanted == (found >= 'A' && found <= 'Z' ? found - 'A' + 'a' : found);
               });
    });
}

} // namespace

std::string otherFormat(Bytes file)
{
    constexpr std::size_t enough = 1024;
    const std::string start = textOf(file.first(std::min(file.size(), enough)));
    for (const Format &format : formats) {
        if (std::string_view(start)
                .substr(std::min(format.offset, start.size()))
                .starts_with(format.signature))
            return format.name;
    }
    return startsLikeAWebPage(start) ? "a web page" : std::string();
}

} // namespace lambdesk::unpack
