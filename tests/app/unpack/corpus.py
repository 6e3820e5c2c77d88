# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives that must be refused, with the word for why and a part of the message, and odd ones that must be
accepted, with what comes out of them."""

import bz2
import gzip
import lzma
import io
import struct
import tarfile
import zlib

from zipwriter import DEFLATED, DESCRIPTOR, DOS, ENCRYPTED, FULL, STORED, UTF8, Entry, archive, block, deflate, end

LINK = 0o120777
FOLDER = 0o040755
TEXT = b"exports.handler = async () => 1;\n" * 20


def file(name="index.js", **wrong):
    return Entry(name if isinstance(name, bytes) else name.encode(), **{"content": TEXT, "method": DEFLATED, **wrong})


def link(name, target):
    return Entry(name.encode(), target.encode(), mode=LINK)


def tar():
    bytes_ = io.BytesIO()
    with tarfile.open(fileobj=bytes_, mode="w") as archive_:
        archive_.addfile(tarfile.TarInfo("index.js"), io.BytesIO())
    return bytes_.getvalue()


def overlapping():
    """Two names for the same bytes, and one entry that contains another whole: David Fifield's bomb."""
    inner = file("b")
    outer = Entry(b"a", inner.local() + inner.data)
    first = archive(outer, file("b", offset=len(outer.local())))
    # The second's own bytes are still there and no record names them.
    return first


def same_bytes_twice():
    one = file("a")
    two = file("a", offset=0)
    return archive(one, two)


def zip64_sizes(content=TEXT):
    sizes = struct.pack("<QQ", len(content), len(content))
    return Entry(b"index.js", content, size=FULL, stored=FULL, local_size=FULL, local_stored=FULL, extra=block(1, sizes), local_extra=block(1, sizes))


GOOD = archive(file())

# name: (bytes, reason, part of the message)
REFUSED = {
    # names that lead elsewhere
    "parent": (archive(file("../evil")), "outside", '"../evil" leaves'),
    "parent below": (archive(file("a/../../evil")), "outside", "leaves"),
    "parent inside": (archive(file("a/../evil")), "outside", "leaves"),
    "parent at the end": (archive(Entry(b"a/..")), "outside", "leaves"),
    "only parent": (archive(Entry(b"..")), "outside", "leaves"),
    "absolute": (archive(file("/etc/passwd")), "outside", '"/etc/passwd" is an absolute path'),
    "network path": (archive(file("//host/share")), "outside", "absolute"),
    "drive": (archive(file("C:/evil")), "outside", "drive letter"),
    "drive without slash": (archive(file("c:evil")), "outside", "drive letter"),
    "backslash": (archive(file("..\\evil")), "outside", "backslash"),
    "backslash below": (archive(file("lib\\a.js")), "outside", "backslash"),
    # names that are none
    "no name": (archive(Entry(b"")), "name", "no name"),
    "zero byte": (archive(file(b"a.js\0.png")), "name", "zero byte"),
    "not UTF-8, flagged": (archive(file(b"caf\xe9", flags=UTF8)), "name", "isn't UTF-8"),
    "not UTF-8, Unix": (archive(file(b"caf\xe9")), "name", '"caf\\xe9"'),
    "overlong UTF-8": (archive(file(b"\xc0\xaf\xc0\xae")), "name", "isn't UTF-8"),
    "surrogate": (archive(file(b"\xed\xa0\x80")), "name", "isn't UTF-8"),
    "long part": (archive(file("x" * 256)), "name", "longer than 255"),
    "long path": (archive(file("/".join(["x" * 200] * 20))), "name", "too long"),
    "dot": (archive(file(".")), "name", "no name for a file"),
    # two for one
    "twice": (archive(file("a"), file("a")), "duplicate", '"a" is in the archive twice'),
    "twice by spelling": (archive(file("a/b"), file("./a//b")), "duplicate", "twice"),
    "folder twice": (archive(Entry(b"a/", mode=FOLDER), Entry(b"a/", mode=FOLDER), file()), "duplicate", "twice"),
    "file and folder": (archive(file("a"), Entry(b"a/", mode=FOLDER)), "file-and-folder", "as a file and as a folder"),
    "file and implied folder": (archive(file("a"), file("a/b")), "file-and-folder", '"a" is both a file and the folder of "a/b"'),
    "folder implied first": (archive(file("a/b/c"), file("a/b")), "file-and-folder", "both"),
    "link and folder": (archive(link("a", "."), file("a/b")), "file-and-folder", "both"),
    # links
    "link to the root": (archive(file(), link("a", "/etc/passwd")), "link", 'to "/etc/passwd", outside'),
    "link to the parent": (archive(file(), link("a", "..")), "link", "outside"),
    "link below to outside": (archive(file(), link("lib/a", "../../x")), "link", "outside"),
    "link through a link": (archive(file(), link("a/b/top", "../.."), link("x", "a/b/top/..")), "link", "outside"),
    "links in a circle": (archive(file(), link("a", "b"), link("b", "a")), "link", "circle"),
    "link to itself": (archive(file(), link("a", "a")), "link", "circle"),
    "link to nothing": (archive(file(), link("a", "")), "link", "without a usable target"),
    "link with a zero byte": (archive(file(), link("a", "b\0c")), "link", "usable"),
    "link of a book's length": (archive(file(), link("a", "b/" * 3000)), "link", "too long"),
    "link by mode, folder by name": (archive(file(), Entry(b"a/", mode=LINK)), "inconsistent", "kind"),
    # what is neither
    "character device": (archive(Entry(b"null", mode=0o020666)), "special", "device"),
    "block device": (archive(Entry(b"sda", mode=0o060660)), "special", "device"),
    "pipe": (archive(Entry(b"fifo", mode=0o010644)), "special", "pipe"),
    "socket": (archive(Entry(b"socket", mode=0o140755)), "special", "socket"),
    "hard link": (archive(Entry(b"a", extra=block(0x0D, bytes(12) + b"/etc/passwd"))), "special", "hard link"),
    "folder by mode, file by name": (archive(file("a", mode=FOLDER)), "inconsistent", "kind"),
    "folder with content": (archive(file(), Entry(b"a/", b"x", mode=FOLDER)), "inconsistent", "holds bytes"),
    # structures that lie
    "the same bytes twice": (same_bytes_twice(), "overlap", "overlaps"),
    "an entry within another": (overlapping(), "overlap", '"b" overlaps "a"'),
    "other name in front": (archive(file("good.js", local_name=b"evil.js")), "inconsistent", "another name"),
    "other method in front": (archive(file(local_method=STORED)), "inconsistent", "differently"),
    "other flags in front": (archive(file(local_flags=ENCRYPTED)), "inconsistent", "differently"),
    "other CRC in front": (archive(file(local_crc=1)), "inconsistent", "differently"),
    "other size in front": (archive(file(local_size=1)), "inconsistent", "differently"),
    "wrong descriptor": (archive(file(flags=DESCRIPTOR, descriptor=b"PK\7\x08" + bytes(12))), "inconsistent", "behind its data"),
    "no descriptor": (archive(file(flags=DESCRIPTOR, descriptor=b"")), "inconsistent", "behind its data"),
    "stored with two sizes": (archive(Entry(b"a", b"abc", size=2, local_size=2)), "inconsistent", "two sizes"),
    "header out of reach": (archive(file(offset=0x7FFFFFFF)), "inconsistent", "no room"),
    "header elsewhere": (archive(file(offset=3)), "inconsistent", "no header"),
    "data out of reach": (archive(file(stored=1 << 20)), "inconsistent", "behind the archive's end"),
    "count too high": (archive(file(), count=2), "inconsistent", "says that it has 2 entries, and has 1"),
    "count too low": (archive(file("a"), file("b"), count=1), "inconsistent", "and has 2"),
    "count come round": (archive(file(), count=0), "inconsistent", "says that it has 0"),
    "directory misplaced": (archive(file(), offset=7), "inconsistent", "not where"),
    "directory too long": (archive(file(), size=1 << 30), "inconsistent", "not where"),
    "directory of noise": (b"x" * 100 + end(1, 100, 0), "inconsistent", "central directory is broken"),
    "bytes in front": (b"#!/bin/sh\n" + GOOD, "inconsistent", "not where"),
    "two ends": (archive(file(), comment=archive(file("evil"))), "inconsistent", "two ways"),
    "one of several disks": (archive(file(), disk=1), "several-disks", "one part of several"),
    "entry on another disk": (archive(file(disk=2)), "several-disks", "one part"),
    "counts per disk": (archive(file(), count_here=3), "several-disks", "one part"),
    "zip64 end misplaced": (archive(file(), zip64=True, at=1), "inconsistent", "zip64 end record"),
    "zip64 end behind everything": (archive(file(), zip64=True, at=1 << 62), "inconsistent", "zip64 end record"),
    "zip64 disagrees": (archive(file(), zip64=True, short=(9, FULL, FULL)), "inconsistent", "disagree"),
    "zip64 of several": (archive(file(), zip64=True, disks=2), "several-disks", "one part"),
    "zip64 sizes missing": (archive(file(size=FULL, local_size=FULL)), "inconsistent", "broken"),
    # data that lie
    "wrong CRC": (archive(file(crc=1)), "damaged", "check sum"),
    "wrong CRC, stored": (archive(Entry(b"a", b"abc", crc=1)), "damaged", "check sum"),
    "more than it says": (archive(file(size=10, crc=zlib.crc32(TEXT[:10]))), "damaged", "more bytes than it says"),
    "less than it says": (archive(file(size=10 ** 6)), "damaged", "fewer bytes"),
    "cut deflate": (archive(file(data=deflate(TEXT)[:-4])), "damaged", "can't be unpacked"),
    "bytes behind deflate": (archive(file(data=deflate(TEXT) + b"more")), "damaged", "behind its end"),
    "noise for deflate": (archive(file(data=b"\xff" * 50)), "damaged", "can't be unpacked"),
    "no data for deflate": (archive(file(data=b"")), "damaged", "can't be unpacked"),
    "bomb that lies": (archive(file(data=deflate(bytes(50_000_000)), size=100)), "damaged", "more bytes than it says"),
    # what isn't read
    "encrypted": (archive(file(flags=ENCRYPTED)), "encrypted", '"index.js" is encrypted'),
    "AES": (archive(file(method=99, data=TEXT)), "encrypted", "encrypted"),
    "strong encryption": (archive(file(flags=1 << 6)), "encrypted", "encrypted"),
    "bzip2 inside": (archive(file(method=12, data=bz2.compress(TEXT))), "compression", "by bzip2 (12)"),
    "LZMA inside": (archive(file(method=14, data=b"x")), "compression", "LZMA"),
    "Deflate64": (archive(file(method=9, data=deflate(TEXT))), "compression", "Deflate64"),
    "Zstandard inside": (archive(file(method=93, data=b"x")), "compression", "Zstandard"),
    "a method of no name": (archive(file(method=77, data=b"x")), "compression", "an unknown kind (77)"),
    # what isn't there
    "no entries": (archive(), "empty", "no file in it"),
    "only folders": (archive(Entry(b"a/", mode=FOLDER)), "empty", "no file in it"),
    "empty file": (b"", "not-a-zip", "The file is empty"),
    # what isn't whole
    "half": (GOOD[: len(GOOD) // 2], "truncated", "cut short"),
    "without the last byte": (GOOD[:-1], "truncated", "cut short"),
    "without its end": (GOOD[:-22], "truncated", "cut short"),
    "comment cut short": (archive(file(), comment=b"comment")[:-3], "truncated", "cut short"),
    "one byte more": (GOOD + b"\0", "trailing-bytes", "behind the archive's end"),
    "a page more": (GOOD + bytes(4096), "trailing-bytes", "behind the archive's end"),
    # other things named .zip
    "gzip": (gzip.compress(TEXT), "not-a-zip", "a gzip file"),
    "xz": (lzma.compress(TEXT), "not-a-zip", "an xz file"),
    "bzip2": (bz2.compress(TEXT), "not-a-zip", "a bzip2 file"),
    "7z": (b"7z\xbc\xaf\x27\x1c" + bytes(60), "not-a-zip", "a 7z archive"),
    "RAR": (b"Rar!\x1a\x07\x01\x00" + bytes(60), "not-a-zip", "a RAR archive"),
    "tar": (tar(), "not-a-zip", "a tar archive"),
    "web page": (b"\n<!DOCTYPE html>\n<html><body>Not found</body></html>", "not-a-zip", "a web page"),
    "program": (b"\x7fELF" + bytes(60), "not-a-zip", "a program"),
    "base64": (b"UEsDBBQAAAAIAAAAIQ" * 5, "not-a-zip", "base64"),
    "source": (TEXT, "not-a-zip", "This is not a zip."),
}

# name: (bytes, {path: content, or a link's target as text})
ACCEPTED = {
    "deflated": (GOOD, {"index.js": TEXT}),
    "stored": (archive(file(method=STORED)), {"index.js": TEXT}),
    "empty content": (archive(Entry(b"a")), {"a": b""}),
    "deflated empty content": (archive(Entry(b"a", method=DEFLATED)), {"a": b""}),
    "folders of their own": (archive(Entry(b"a/", mode=FOLDER), file("a/b.js"), Entry(b"c/", mode=FOLDER)), {"a/b.js": TEXT, "c/": None}),
    "folders implied": (archive(file("a/b/c/d.js"), file("a/e.js")), {"a/b/c/d.js": TEXT, "a/e.js": TEXT}),
    "folder behind its files": (archive(file("a/b.js"), Entry(b"a/", mode=FOLDER)), {"a/b.js": TEXT}),
    "folder with a file's mode": (archive(Entry(b"a/", mode=0o100644), file("a/b")), {"a/b": TEXT}),
    "deflated folder, as Java writes": (archive(Entry(b"a/", method=DEFLATED, host=DOS, mode=0), file()), {"a/": None, "index.js": TEXT}),
    "its own folder": (archive(Entry(b"./", mode=FOLDER), file("./index.js")), {"index.js": TEXT}),
    "doubled slashes": (archive(file("a//b.js")), {"a/b.js": TEXT}),
    "descriptor": (archive(file(flags=DESCRIPTOR), file("b")), {"index.js": TEXT, "b": TEXT}),
    "descriptor without signature": (
        archive(file(flags=DESCRIPTOR, descriptor=struct.pack("<III", zlib.crc32(TEXT), len(deflate(TEXT)), len(TEXT))), file("b")),
        {"index.js": TEXT, "b": TEXT}),
    "long descriptor": (
        archive(file(flags=DESCRIPTOR, descriptor=struct.pack("<4sIQQ", b"PK\7\x08", zlib.crc32(TEXT), len(deflate(TEXT)), len(TEXT)))),
        {"index.js": TEXT}),
    "long descriptor without signature": (
        archive(file(flags=DESCRIPTOR, descriptor=struct.pack("<IQQ", zlib.crc32(TEXT), len(deflate(TEXT)), len(TEXT)))), {"index.js": TEXT}),
    "stored with descriptor": (archive(file(method=STORED, flags=DESCRIPTOR)), {"index.js": TEXT}),
    "zip64 end": (archive(file(), zip64=True), {"index.js": TEXT}),
    "zip64 sizes": (archive(zip64_sizes()), {"index.js": TEXT}),
    "zip64 throughout": (archive(zip64_sizes(), zip64=True), {"index.js": TEXT}),
    "flagged UTF-8": (archive(file("d\u00e9j\u00e0/\u65e5\u672c.js", flags=UTF8)), {"d\u00e9j\u00e0/\u65e5\u672c.js": TEXT}),
    "UTF-8 without its flag": (archive(file("d\u00e9j\u00e0")), {"d\u00e9j\u00e0": TEXT}),
    "code page 437": (archive(file(b"caf\x82", host=DOS)), {"caf\u00e9": TEXT}),
    "Unicode path": (
        archive(file(b"caf\xe9", extra=block(0x7075, b"\1" + struct.pack("<I", zlib.crc32(b"caf\xe9")) + "caf\u00e9".encode()))),
        {"caf\u00e9": TEXT}),
    "Unicode path of another name": (archive(file(b"cafe", extra=block(0x7075, b"\1" + bytes(4) + b"other"))), {"cafe": TEXT}),
    "extra fields": (archive(file(extra=block(0x5455, b"\1" + bytes(4)), local_extra=block(0x7875, bytes(11)))), {"index.js": TEXT}),
    "padding for an extra field": (archive(file(local_extra=bytes(3))), {"index.js": TEXT}),
    "comments": (archive(file(comment=b"of the entry"), comment=b"of the archive"), {"index.js": TEXT}),
    "the longest comment": (archive(file(), comment=b"x" * 0xFFFF), {"index.js": TEXT}),
    "gap between entries": (archive(file("a"), file("b", gap=b"gap" * 10)), {"a": TEXT, "b": TEXT}),
    "script in front, offsets right": (archive(file(), prefix=b"#!/bin/sh\n"), {"index.js": TEXT}),
    "zip in a zip": (archive(Entry(b"inner.zip", archive(file("../evil")))), {"inner.zip": archive(file("../evil"))}),
    "links inside": (
        archive(file("lib/a.js"), link("b.js", "lib/a.js"), link("lib/up.js", "../b.js"), link("l", "lib"), link("c.js", "l/a.js")),
        {"lib/a.js": TEXT, "b.js": "lib/a.js", "lib/up.js": "../b.js", "l": "lib", "c.js": "l/a.js"}),
    "link to what isn't there": (archive(file(), link("a", "missing")), {"index.js": TEXT, "a": "missing"}),
    "blanks, quotes, a line end": (archive(file('a "b"\nc')), {'a "b"\nc': TEXT}),
    "dots that are names": (archive(file("...")), {"...": TEXT}),
    "a colon further on": (archive(file("data/a:b")), {"data/a:b": TEXT}),
}
