// SPDX-License-Identifier: GPL-3.0-or-later
#include "idgenerator.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace lambdesk
{

namespace
{

/// Of the generator that is seeded from the system once: every invocation takes several ids, and the system's
/// own source, or the processor's, is slow. Ids are no secrets.
std::array<quint32, 4> randomWords()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->fillRange(words.data(), words.size());
    return words;
}

} // namespace

QString RandomIdGenerator::uuid()
{
    auto words = randomWords();
    // Version and variant, RFC 9562, 5.4.
    words[1] = (words[1] & 0xffff0fff) | 0x4000;
    words[2] = (words[2] & 0x3fffffff) | 0x80000000;
    const auto byteOf = [](quint32 word, int index) { return uchar(word >> (24 - 8 * index)); };
    const QUuid uuid(words[0], ushort(words[1] >> 16), ushort(words[1]), byteOf(words[2], 0),
                     byteOf(words[2], 1), byteOf(words[2], 2), byteOf(words[2], 3), byteOf(words[3], 0),
                     byteOf(words[3], 1), byteOf(words[3], 2), byteOf(words[3], 3));
    return uuid.toString(QUuid::WithoutBraces);
}

QString RandomIdGenerator::hex32()
{
    const auto words = randomWords();
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

} // namespace lambdesk
