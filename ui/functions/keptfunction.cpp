// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptfunction.h"

#include "functiondraftmap.h"

#include <QCborMap>

using namespace Qt::StringLiterals;

namespace lambdesk
{

QByteArray KeptFunction::encoded() const
{
    QCborMap map = mapOf(form);
    map.insert(u"blueprint"_s, blueprint);
    map.insert(u"python"_s, language == Language::Python);
    map.insert(u"code"_s, code);
    map.insert(u"upload"_s, isUpload);
    return map.toCborValue().toCbor();
}

std::optional<KeptFunction> KeptFunction::decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (!map.value(u"code"_s).isByteArray())
        return std::nullopt;
    KeptFunction kept;
    kept.blueprint = map.value(u"blueprint"_s).toString();
    kept.language = map.value(u"python"_s).toBool() ? Language::Python : Language::NodeJs;
    kept.code = map.value(u"code"_s).toByteArray();
    kept.isUpload = map.value(u"upload"_s).toBool();
    kept.form = functionDraftOf(map);
    return kept;
}

} // namespace lambdesk
