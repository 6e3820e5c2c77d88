// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(Page)
};

constexpr auto largestPage = qsizetype(MostItems::OnePage);
constexpr char16_t markerStart = u'>'; ///< tells a marker from anything else that is base64

} // namespace

QString markerOf(const QString &key)
{
    return QString::fromLatin1((markerStart + key).toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

std::optional<PageRequest> pageRequestOf(const ExchangePtr &exchange, MostItems most)
{
    PageRequest request{std::nullopt, largestPage};
    if (const QString text = exchange->query("MaxItems"); !text.isEmpty()) {
        bool isNumber = false;
        const int items = text.toInt(&isNumber);
        if (!isNumber || items < 1 || items > int(most)) {
            exchange->fail(Failure{
                400, "ValidationException",
                PageText::tr("1 validation error detected: Value '%1' at 'maxItems' failed to satisfy "
                             "constraint: Member must have value between 1 and %2")
                    .arg(text.left(40), QString::number(int(most)))});
            return std::nullopt;
        }
        request.size = std::min<qsizetype>(request.size, items);
    }
    if (const QString text = exchange->query("Marker"); !text.isEmpty()) {
        const auto decoded = QByteArray::fromBase64Encoding(
            text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        const QString key = QString::fromUtf8(decoded.decoded);
        if (!decoded || !key.startsWith(QChar(markerStart))) {
            exchange->fail(invalidParameter(PageText::tr("The marker is none that was given out.")));
            return std::nullopt;
        }
        request.after = key.mid(1);
    }
    return request;
}

} // namespace lambdesk
