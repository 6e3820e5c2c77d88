// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerversion.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lambdesk
{

namespace
{

struct LayerVersionText {
    Q_DECLARE_TR_FUNCTIONS(LayerVersion)
};

constexpr qsizetype longestName = 140;

} // namespace

Result<LayerName> LayerName::from(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-zA-Z0-9_-]+")));
    if (text.isEmpty())
        return fail(ErrorKind::InvalidParameter, LayerVersionText::tr("A layer needs a name."));
    if (text.size() > longestName)
        return fail(ErrorKind::InvalidParameter,
                    LayerVersionText::tr("A layer's name has at most %1 characters.").arg(longestName));
    if (!pattern.match(text).hasMatch())
        return fail(
            ErrorKind::InvalidParameter,
            LayerVersionText::tr("A layer's name has letters, digits, hyphens and underscores only."));
    return LayerName(text);
}

Result<LayerArn> LayerArn::from(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        "arn:[a-zA-Z0-9-]+:lambda:([a-zA-Z0-9-]+):(\\d{12}):layer:([a-zA-Z0-9_-]+)(?::([0-9]{1,9}))?")));
    const auto match = pattern.match(text);
    const auto name = LayerName::from(match.captured(3));
    if (!match.hasMatch() || !name)
        return fail(ErrorKind::InvalidParameter,
                    LayerVersionText::tr("\"%1\" is not the ARN of a layer.").arg(text.left(200)));
    return LayerArn{match.captured(1), match.captured(2), *name, match.captured(4).toInt()};
}

QString layerVersionPattern()
{
    return QStringLiteral("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+");
}

QString layerArn(const QString &region, const QString &account, const LayerName &name)
{
    return QStringLiteral("arn:aws:lambda:%1:%2:layer:%3").arg(region, account, name.value());
}

QString layerVersionArn(const QString &region, const QString &account, const LayerReference &layer)
{
    return layerArn(region, account, layer.name) + u':' + QString::number(layer.number);
}

} // namespace lambdesk
