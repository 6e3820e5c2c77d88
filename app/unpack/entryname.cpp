// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryname.h"

#include <QString>

#include <algorithm>
#include <climits>
#include <cstdio>

namespace lambdesk::unpack
{

namespace
{

/// Code page 437 from 0x80 on: what a zip's names are in when it says nothing else (APPNOTE, appendix D).
constexpr char16_t codePage437[] =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(sizeof codePage437 / sizeof *codePage437 == 128 + 1);

std::string fromCodePage437(const std::string &raw)
{
    QString text;
    for (const char character : raw) {
        const auto byte = static_cast<unsigned char>(character);
        text.append(QChar(byte < 0x80 ? char16_t(byte) : codePage437[byte - 0x80]));
    }
    return text.toStdString();
}

bool isDriveLetter(const std::string &name)
{
    return name.size() >= 2 && name[1] == ':' &&
           ((name[0] >= 'a' && name[0] <= 'z') || (name[0] >= 'A' && name[0] <= 'Z'));
}

} // namespace

bool isUtf8(const std::string &text)
{
    // By its length: given a QByteArray, Qt 5 stops at a zero byte.
    return QString::fromUtf8(text.data(), static_cast<int>(text.size())).toStdString() == text;
}

std::string readable(const std::string &name)
{
    const bool whole = isUtf8(name);
    std::string text;
    for (const char character : name) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte >= 0x20 && byte != 0x7f && (whole || byte < 0x80)) {
            text += character;
        } else {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\x%02x", byte);
            text += escaped;
        }
    }
    return text;
}

Outcome<std::string> decodedName(const std::string &raw, const NameEncoding &encoding)
{
    if (encoding.unicode && isUtf8(*encoding.unicode))
        return *encoding.unicode;
    // Also where bit 11 isn't set: macOS and many libraries write UTF-8 without it.
    if (isUtf8(raw))
        return raw;
    if (encoding.madeOnDos && !encoding.utf8)
        return fromCodePage437(raw);
    return refuse("name", inQuotes(readable(raw)) + " is a name that isn't UTF-8.", readable(raw));
}

Outcome<std::string> packagePath(const std::string &name)
{
    const std::string shown = readable(name);
    const auto outside = [&](const char *why) { return refuse("outside", inQuotes(shown) + why, shown); };
    if (name.empty())
        return refuse("name", "An entry has no name.");
    if (name.find('\0') != std::string::npos)
        return refuse("name", inQuotes(shown) + " has a zero byte in its name.", shown);
    if (name.find('\\') != std::string::npos)
        return outside(" has a backslash in its name; folders are separated by slashes.");
    if (name.front() == '/')
        return outside(" is an absolute path.");
    if (isDriveLetter(name))
        return outside(" starts with a drive letter.");

    std::string path;
    for (std::size_t start = 0; start < name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        const std::string part = name.substr(start, end - start);
        start = end + 1;
        if (part == "..")
            return outside(" leaves the package's folder.");
        if (part.size() > NAME_MAX)
            return refuse("name", inQuotes(shown) + " has a part longer than 255 bytes in its name.", shown);
        if (!part.empty() && part != ".")
            path += (path.empty() ? "" : "/") + part;
    }
    // Room for the folder that the package is unpacked to.
    if (path.size() >= PATH_MAX / 2)
        return refuse("name", inQuotes(shown) + " is too long a name.", shown);
    return path;
}

} // namespace lambdesk::unpack
