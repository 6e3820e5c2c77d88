// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptfunction.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

struct Field {
    QLatin1String key;
    QString FunctionDraft::*member;
};

constexpr Field fields[] = {
    {QLatin1String("name"), &FunctionDraft::name},
    {QLatin1String("description"), &FunctionDraft::description},
    {QLatin1String("runtime"), &FunctionDraft::runtime},
    {QLatin1String("handler"), &FunctionDraft::handler},
    {QLatin1String("role"), &FunctionDraft::role},
    {QLatin1String("memory"), &FunctionDraft::memory},
    {QLatin1String("minutes"), &FunctionDraft::timeoutMinutes},
    {QLatin1String("seconds"), &FunctionDraft::timeoutSeconds},
};

} // namespace

QByteArray KeptFunction::encoded() const
{
    QCborMap map{{u"blueprint"_s, blueprint},
                 {u"python"_s, language == Language::Python},
                 {u"code"_s, code},
                 {u"upload"_s, isUpload}};
    for (const Field &field : fields)
        map.insert(field.key, form.*field.member);
    QCborArray environment;
    for (const auto &variable : form.environment)
        environment.append(QCborArray{variable.key, variable.value});
    map.insert(u"environment"_s, environment);
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
    for (const Field &field : fields)
        kept.form.*field.member = map.value(field.key).toString();
    const QCborArray environment = map.value(u"environment"_s).toArray();
    for (const auto &variable : environment)
        kept.form.environment.append(
            {variable.toArray().at(0).toString(), variable.toArray().at(1).toString()});
    return kept;
}

} // namespace lambdesk
