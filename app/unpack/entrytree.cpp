// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrytree.h"

#include "entryname.h"

#include <deque>
#include <string_view>
#include <unordered_map>

namespace lambdesk::unpack
{

namespace
{

using Tree = std::unordered_map<std::string_view, const Entry *>;

/// As many as the kernel follows.
constexpr int mostLinks = 40;

Outcome<void> checkFolders(const Tree &tree, const Entry &entry)
{
    const std::string_view path = entry.path;
    for (auto slash = path.rfind('/'); slash != path.npos && slash > 0; slash = path.rfind('/', slash - 1)) {
        const auto above = tree.find(path.substr(0, slash));
        if (above != tree.end() && above->second->kind != Entry::Kind::Folder)
            return refuse("file-and-folder",
                          inQuotes(above->second->shown) + " is both a file and the folder of " +
                              inQuotes(entry.shown) + '.',
                          above->second->shown);
    }
    return {};
}

std::deque<std::string> partsOf(std::string_view path)
{
    std::deque<std::string> parts;
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        if (const auto part = path.substr(0, end); !part.empty() && part != ".")
            parts.emplace_back(part);
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return parts;
}

/// Walks to where the link leads, part by part, as the kernel would.
Outcome<void> checkLink(const Tree &tree, const Entry &link)
{
    const auto bad = [&](const std::string &why) {
        return refuse("link", inQuotes(link.shown) + " is a link " + why, link.shown);
    };
    if (link.target.empty() || link.target.find('\0') != std::string::npos || !isUtf8(link.target))
        return bad("without a usable target.");
    const auto outside = [&] {
        return bad("to " + inQuotes(readable(link.target)) + ", outside the package.");
    };
    if (link.target.front() == '/')
        return outside();

    const auto slash = link.path.rfind('/');
    std::string place = slash == std::string::npos ? std::string() : link.path.substr(0, slash);
    auto way = partsOf(link.target);
    int followed = 0;
    while (!way.empty()) {
        const std::string part = std::move(way.front());
        way.pop_front();
        if (part == "..") {
            if (place.empty())
                return outside();
            const auto up = place.rfind('/');
            place.resize(up == std::string::npos ? 0 : up);
            continue;
        }
        const std::string next = place.empty() ? part : place + '/' + part;
        const auto found = tree.find(next);
        if (found == tree.end() || found->second->kind != Entry::Kind::Link) {
            place = next;
            continue;
        }
        if (++followed > mostLinks)
            return bad("that leads in a circle.");
        const std::string &target = found->second->target;
        if (target.empty() || target.front() == '/')
            return outside();
        const auto further = partsOf(target);
        way.insert(way.begin(), further.begin(), further.end());
    }
    return {};
}

} // namespace

Outcome<void> checkTree(const std::vector<Entry> &entries)
{
    Tree tree;
    for (const Entry &entry : entries) {
        const auto [other, isNew] = tree.emplace(entry.path, &entry);
        if (isNew)
            continue;
        if ((other->second->kind == Entry::Kind::Folder) != (entry.kind == Entry::Kind::Folder))
            return refuse("file-and-folder", inQuotes(entry.shown) + " is there as a file and as a folder.",
                          entry.shown);
        return refuse("duplicate", inQuotes(entry.shown) + " is in the archive twice.", entry.shown);
    }
    for (const Entry &entry : entries) {
        if (const auto checked = checkFolders(tree, entry); !checked)
            return checked;
        if (entry.kind != Entry::Kind::Link)
            continue;
        if (const auto checked = checkLink(tree, entry); !checked)
            return checked;
    }
    return {};
}

} // namespace lambdesk::unpack
