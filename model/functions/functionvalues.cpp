// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionvalues.h"

#include <model/core/numbertext.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct FunctionValuesText {
    Q_DECLARE_TR_FUNCTIONS(FunctionValues)
};

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

/// The first character that `allowed` refuses, as words to go after `has`; nothing when all are fine.
template <typename Predicate>
QString firstForeign(const QString &text, Predicate allowed)
{
    const auto found = std::find_if_not(text.cbegin(), text.cend(), allowed);
    if (found == text.cend())
        return {};
    if (found->isSpace())
        return FunctionValuesText::tr("a space");
    if (!found->isPrint() && !found->isSurrogate())
        return FunctionValuesText::tr("an invisible character");
    const auto length = found->isHighSurrogate() && found + 1 != text.cend() ? 2 : 1;
    //: a character that may not stand there
    return FunctionValuesText::tr("\"%1\"").arg(QString(found, length));
}

/// Names may be of any length and hold anything: an error message isn't the place to show it all.
QString shortened(const QString &text)
{
    QString line = text.left(40).simplified();
    return text.size() > 40 ? line + QChar(u'…') : line;
}

const QSet<QString> &reservedKeys()
{
    // docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
    static const QSet<QString> keys{
        QStringLiteral("_HANDLER"),
        QStringLiteral("_X_AMZN_TRACE_ID"),
        QStringLiteral("_LAMBDA_TELEMETRY_LOG_FD"),
        QStringLiteral("AWS_REGION"),
        QStringLiteral("AWS_DEFAULT_REGION"),
        QStringLiteral("AWS_EXECUTION_ENV"),
        QStringLiteral("AWS_LAMBDA_FUNCTION_NAME"),
        QStringLiteral("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"),
        QStringLiteral("AWS_LAMBDA_FUNCTION_VERSION"),
        QStringLiteral("AWS_LAMBDA_INITIALIZATION_TYPE"),
        QStringLiteral("AWS_LAMBDA_LOG_GROUP_NAME"),
        QStringLiteral("AWS_LAMBDA_LOG_STREAM_NAME"),
        QStringLiteral("AWS_LAMBDA_LOG_FORMAT"),
        QStringLiteral("AWS_LAMBDA_LOG_LEVEL"),
        QStringLiteral("AWS_ACCESS_KEY"),
        QStringLiteral("AWS_ACCESS_KEY_ID"),
        QStringLiteral("AWS_SECRET_ACCESS_KEY"),
        QStringLiteral("AWS_SESSION_TOKEN"),
        QStringLiteral("AWS_LAMBDA_RUNTIME_API"),
        QStringLiteral("LAMBDA_TASK_ROOT"),
        QStringLiteral("LAMBDA_RUNTIME_DIR"),
        QStringLiteral("TZ"),
    };
    return keys;
}

} // namespace

Result<FunctionName> FunctionName::from(const QString &text, const Quotas &quotas)
{
    if (text.isEmpty())
        return fail(ErrorKind::InvalidParameter, FunctionValuesText::tr("A function needs a name."));
    const auto foreign = firstForeign(
        text, [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_'; });
    if (!foreign.isEmpty())
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("A name has letters, digits, hyphens and underscores only; \"%1\" has %2.")
                .arg(shortened(text), foreign));
    if (text.size() > quotas.functionNameLength)
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("A name has at most %1 characters; this one has %2.")
                        .arg(quotas.functionNameLength)
                        .arg(text.size()));
    return FunctionName(text);
}

Result<Description> Description::from(const QString &text, const Quotas &quotas)
{
    const auto length = characters(text);
    if (length > quotas.descriptionLength)
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("A description has at most %1 characters; this one has %2.")
                        .arg(quotas.descriptionLength)
                        .arg(length));
    return Description(text);
}

Result<Handler> Handler::from(const QString &text, const Quotas &quotas)
{
    if (text.isEmpty())
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("A function needs a handler: the file and the function in it, such as "
                                   "index.handler or lambda_function.lambda_handler."));
    const auto foreign = firstForeign(text, [](QChar c) { return !c.isSpace() && c != QChar::Null; });
    if (!foreign.isEmpty())
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("A handler has no spaces; \"%1\" has %2.").arg(shortened(text), foreign));
    const auto length = characters(text);
    if (length > quotas.handlerLength)
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("A handler has at most %1 characters; this one has %2.")
                        .arg(quotas.handlerLength)
                        .arg(length));
    return Handler(text);
}

Result<MemorySize> MemorySize::from(int megabytes, const Quotas &quotas)
{
    if (megabytes < quotas.memoryMinimumMb || megabytes > quotas.memoryMaximumMb)
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("Memory goes from %1 to %2 MB; %3 MB is outside.")
                        .arg(numberText(quotas.memoryMinimumMb), numberText(quotas.memoryMaximumMb),
                             numberText(megabytes)));
    if ((megabytes - quotas.memoryMinimumMb) % std::max(quotas.memoryStepMb, 1) != 0)
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("Memory goes from %1 MB in steps of %2 MB; %3 MB is between two steps.")
                .arg(numberText(quotas.memoryMinimumMb), numberText(quotas.memoryStepMb),
                     numberText(megabytes)));
    return MemorySize(megabytes);
}

Result<EphemeralStorage> EphemeralStorage::from(int megabytes, const Quotas &quotas)
{
    if (megabytes < quotas.ephemeralStorageMinimumMb || megabytes > quotas.ephemeralStorageMaximumMb)
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("Ephemeral storage goes from %1 to %2 MB; %3 MB is outside.")
                        .arg(numberText(quotas.ephemeralStorageMinimumMb),
                             numberText(quotas.ephemeralStorageMaximumMb), numberText(megabytes)));
    return EphemeralStorage(megabytes);
}

Result<Timeout> Timeout::from(int seconds, const Quotas &quotas)
{
    if (seconds < quotas.timeoutMinimumSeconds || seconds > quotas.timeoutMaximumSeconds)
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("A time-out goes from %1 s to %2 min %3 s; this one is %4 min %5 s.")
                .arg(quotas.timeoutMinimumSeconds)
                .arg(quotas.timeoutMaximumSeconds / 60)
                .arg(quotas.timeoutMaximumSeconds % 60)
                .arg(seconds / 60)
                .arg(seconds % 60));
    return Timeout(seconds);
}

Result<QString> EnvironmentVariables::checkKey(const QString &key)
{
    if (key.isEmpty())
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("An environment variable needs a key."));
    if (isReserved(key))
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("The platform sets %1 itself; a function can't change it.").arg(key));
    const auto foreign =
        firstForeign(key, [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; });
    if (!foreign.isEmpty())
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("A key has letters, digits and underscores only; \"%1\" has %2.")
                        .arg(shortened(key), foreign));
    if (!isAsciiLetter(key.front()))
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("A key begins with a letter; \"%1\" doesn't.").arg(shortened(key)));
    if (key.size() < 2)
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("A key has at least two characters; \"%1\" has one.").arg(key));
    return key;
}

bool EnvironmentVariables::isReserved(const QString &key)
{
    return reservedKeys().contains(key);
}

qsizetype EnvironmentVariables::bytesOf(const QList<Variable> &variables)
{
    QJsonObject object;
    for (const auto &variable : variables)
        object.insert(variable.key, variable.value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
}

Result<EnvironmentVariables> EnvironmentVariables::from(const QList<Variable> &variables,
                                                        const Quotas &quotas)
{
    if (variables.isEmpty())
        return EnvironmentVariables();
    if (quotas.environmentVariablesBytes == 0)
        return fail(ErrorKind::InvalidParameter,
                    FunctionValuesText::tr("The platform of that time had no environment variables."));
    QSet<QString> seen;
    for (const auto &variable : variables) {
        if (const auto key = checkKey(variable.key); !key)
            return fail(key.error());
        if (seen.contains(variable.key))
            return fail(ErrorKind::InvalidParameter,
                        FunctionValuesText::tr("The key %1 is there twice.").arg(variable.key));
        if (variable.value.contains(QChar::Null))
            return fail(
                ErrorKind::InvalidParameter,
                FunctionValuesText::tr("The value of %1 has a zero character, which no variable can hold.")
                    .arg(variable.key));
        seen.insert(variable.key);
    }
    if (const auto bytes = bytesOf(variables); bytes > quotas.environmentVariablesBytes)
        return fail(
            ErrorKind::InvalidParameter,
            FunctionValuesText::tr("The environment variables together have at most %1 bytes; these have %2.")
                .arg(numberText(quotas.environmentVariablesBytes), numberText(bytes)));
    EnvironmentVariables result;
    result.m_variables = variables;
    return result;
}

} // namespace lambdesk
