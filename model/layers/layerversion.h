// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/packages/codereference.h>

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace lambdesk
{

/// 1 to 140 of A-Z a-z 0-9 - _
class LayerName
{
public:
    static Result<LayerName> from(const QString &text);
    const QString &value() const { return m_value; }
    bool operator==(const LayerName &) const = default;

private:
    explicit LayerName(QString value)
        : m_value(std::move(value))
    {
    }
    QString m_value;
};

struct LayerReference {
    LayerName name;
    int number = 0;

    bool operator==(const LayerReference &) const = default;
};

/// A version of a layer: a zip whose files functions see at /opt. Never changed once published.
struct LayerVersion {
    LayerReference reference;
    QString description = {};
    QStringList compatibleRuntimes = {};
    QStringList compatibleArchitectures = {};
    QString license = {};
    QDateTime created = {}; ///< UTC
    CodeReference code = {};
    qint64 unpackedBytes = 0;
    bool isDeleted = false; ///< only functions that have it already can go on having it

    bool operator==(const LayerVersion &) const = default;
};

/// A layer as a caller names it by ARN.
struct LayerArn {
    QString region;
    QString account;
    LayerName name;
    int number = 0; ///< 0: the layer, whatever version

    static Result<LayerArn> from(const QString &text);
};

/// The form of a layer version's ARN, as the platform writes it in its errors.
QString layerVersionPattern();
/// `arn:aws:lambda:REGION:ACCOUNT:layer:NAME`
QString layerArn(const QString &region, const QString &account, const LayerName &name);
/// The same with `:NUMBER`.
QString layerVersionArn(const QString &region, const QString &account, const LayerReference &layer);

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::LayerVersion)
