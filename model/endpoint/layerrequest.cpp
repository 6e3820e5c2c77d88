// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerrequest.h"

#include "callinput.h"
#include "zipmember.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct LayerRequestText {
    Q_DECLARE_TR_FUNCTIONS(LayerRequest)
};

constexpr int mostRuntimes = 15;
constexpr int mostArchitectures = 2;

/// A layer may be for runtimes of the platform that aren't there in Lambdesk.
QStringList readRuntimes(CallInput &body)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(nodejs|python|java|ruby|go|dotnet|dotnetcore|provided)[a-z0-9.]*")));
    const QStringList runtimes = body.texts("CompatibleRuntimes");
    const QString member = QStringLiteral("compatibleRuntimes");
    if (runtimes.size() > mostRuntimes)
        body.refuse(layerViolation(
            QStringLiteral("[%1]").arg(runtimes.join(QStringLiteral(", "))), member,
            LayerRequestText::tr("Member must have length less than or equal to %1").arg(mostRuntimes)));
    for (const QString &runtime : runtimes) {
        if (!pattern.match(runtime).hasMatch())
            body.refuse(layerViolation(runtime, member, LayerRequestText::tr("Member must be a runtime")));
    }
    return runtimes;
}

QStringList readArchitectures(CallInput &body)
{
    static const QStringList known{QStringLiteral("x86_64"), QStringLiteral("arm64")};
    const QStringList architectures = body.texts("CompatibleArchitectures");
    const bool areKnown =
        std::all_of(architectures.cbegin(), architectures.cend(),
                    [](const QString &architecture) { return known.contains(architecture); });
    if (!areKnown || architectures.size() > mostArchitectures)
        body.refuse(
            layerViolation(QStringLiteral("[%1]").arg(architectures.join(QStringLiteral(", "))),
                           QStringLiteral("compatibleArchitectures"),
                           LayerRequestText::tr("Member must satisfy enum value set: [x86_64, arm64]")));
    return architectures;
}

} // namespace

LayerRequest LayerRequest::read(const LayerName &name, const QByteArray &bytes, const Quotas &quotas)
{
    CallInput body = CallInput::ofBody(bytes);
    LayerRequest request{{name}};
    request.publication.description = body.text("Description").value_or(QString());
    request.publication.license = body.text("LicenseInfo").value_or(QString());
    request.publication.compatibleRuntimes = readRuntimes(body);
    request.publication.compatibleArchitectures = readArchitectures(body);
    const QString missing = LayerRequestText::tr("Please provide a source for the layer's content.");
    if (auto content = body.object("Content"))
        request.zip = readZip(*content, quotas, missing);
    else
        body.refuse(invalidParameter(missing));
    request.failure = body.failure();
    return request;
}

Failure layerViolation(const QString &value, const QString &member, const QString &constraint)
{
    return {400, "ValidationException",
            LayerRequestText::tr(
                "1 validation error detected: Value '%1' at '%2' failed to satisfy constraint: %3")
                .arg(value.left(200), member, constraint)};
}

} // namespace lambdesk
