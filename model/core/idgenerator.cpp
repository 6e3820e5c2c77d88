// SPDX-License-Identifier: GPL-3.0-or-later
#include "idgenerator.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace lambdesk
{

QString RandomIdGenerator::uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString RandomIdGenerator::hex32()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

} // namespace lambdesk
