# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes zips byte by byte, right or wrong in any place."""

import dataclasses
import struct
import zlib

STORED, DEFLATED = 0, 8
DESCRIPTOR, ENCRYPTED, UTF8 = 1 << 3, 1 << 0, 1 << 11
UNIX, DOS = 3, 0
FULL = 0xFFFFFFFF


def deflate(data):
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def block(kind, content):
    return struct.pack("<HH", kind, len(content)) + content


@dataclasses.dataclass
class Entry:
    """One entry; whatever is given overrides what would be right, `local_…` in the local header only."""
    name: bytes
    content: bytes = b""
    method: int = STORED
    flags: int = 0
    host: int = UNIX
    mode: int = 0o100644
    extra: bytes = b""
    local_extra: bytes = b""
    comment: bytes = b""
    data: bytes = None
    crc: int = None
    size: int = None
    stored: int = None
    offset: int = None
    disk: int = 0
    local_name: bytes = None
    local_method: int = None
    local_flags: int = None
    local_crc: int = None
    local_size: int = None
    local_stored: int = None
    descriptor: bytes = None
    gap: bytes = b""

    def __post_init__(self):
        if self.data is None:
            self.data = deflate(self.content) if self.method == DEFLATED else self.content
        self.crc = zlib.crc32(self.content) if self.crc is None else self.crc
        self.size = len(self.content) if self.size is None else self.size
        self.stored = len(self.data) if self.stored is None else self.stored
        if self.flags & DESCRIPTOR:
            self.local_crc, self.local_size, self.local_stored = self.local_crc or 0, self.local_size or 0, self.local_stored or 0
            if self.descriptor is None:
                self.descriptor = struct.pack("<4sIII", b"PK\7\x08", self.crc, self.stored, self.size)

    def local(self):
        def either(own, common):
            return common if own is None else own

        name = either(self.local_name, self.name)
        return struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, either(self.local_flags, self.flags), either(self.local_method, self.method),
                           0, 33, either(self.local_crc, self.crc), min(either(self.local_stored, self.stored), FULL),
                           min(either(self.local_size, self.size), FULL), len(name), len(self.local_extra)) + name + self.local_extra

    def central(self, offset):
        offset = offset if self.offset is None else self.offset
        return struct.pack("<4sBBHHHHHIIIHHHHHII", b"PK\1\2", 20, self.host, 20, self.flags, self.method, 0, 33, self.crc, self.stored, self.size,
                           len(self.name), len(self.extra), len(self.comment), self.disk, 0, self.mode << 16, offset) \
            + self.name + self.extra + self.comment


def end(count, size, offset, comment=b"", disk=0, count_here=None):
    return struct.pack("<4sHHHHIIH", b"PK\5\6", disk, disk, count if count_here is None else count_here, count, size, offset, len(comment)) + comment


def end64(count, size, offset, at, disks=1):
    return struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset) + struct.pack("<4sIQI", b"PK\6\7", 0, at, disks)


def archive(*entries, comment=b"", zip64=False, prefix=b"", **wrong):
    """The whole file. `wrong`: count, size, offset, disk, count_here of the end record, at and disks of zip64's."""
    body, directory = prefix, b""
    for entry in entries:
        body += entry.gap
        directory += entry.central(len(body))
        body += entry.local() + entry.data + (entry.descriptor or b"")
    count, size, offset = wrong.get("count", len(entries)), wrong.get("size", len(directory)), wrong.get("offset", len(body))
    body += directory
    if zip64:
        body += end64(count, size, offset, wrong.get("at", len(body)), wrong.get("disks", 1))
        count, size, offset = wrong.get("short", (0xFFFF, FULL, FULL))
    return body + end(count, size, offset, comment, wrong.get("disk", 0), wrong.get("count_here"))
