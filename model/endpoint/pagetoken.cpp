// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetoken.h"

#include <QCryptographicHash>

namespace lambdesk
{

namespace
{

constexpr int digitsOfToken = 14;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString checkDigits(const QString &text, int digits)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | uchar(hash[i]);
    return QString::number(number).rightJustified(20, u'0').right(digits);
}

QString pageToken(const QString &purpose, const QString &place)
{
    return checkDigits(purpose + u'\n' + place, digitsOfToken) +
           QString::fromLatin1(place.toUtf8().toBase64(base64));
}

std::optional<QString> placeOfPageToken(const QString &purpose, const QString &token)
{
    const auto decoded = QByteArray::fromBase64Encoding(token.mid(digitsOfToken).toLatin1(),
                                                        base64 | QByteArray::AbortOnBase64DecodingErrors);
    const QString place = QString::fromUtf8(decoded.decoded);
    // Written in one way only.
    if (!decoded || pageToken(purpose, place) != token)
        return std::nullopt;
    return place;
}

} // namespace lambdesk
