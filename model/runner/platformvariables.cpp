// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformvariables.h"

#include <model/functions/functionloggroup.h>

#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace lambdesk
{

namespace
{

using Variables = QMap<QByteArray, QByteArray>;

void addFunction(Variables &variables, const Function &function, const QString &logStream)
{
    const FunctionConfiguration &configuration = function.configuration;
    variables["_HANDLER"] = configuration.handler.value().toUtf8();
    variables["AWS_LAMBDA_FUNCTION_NAME"] = configuration.name.value().toUtf8();
    variables["AWS_LAMBDA_FUNCTION_VERSION"] = function.version.toUtf8();
    variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = QByteArray::number(configuration.memory.megabytes());
    variables["AWS_LAMBDA_LOG_GROUP_NAME"] = logGroupName(configuration.name).toUtf8();
    variables["AWS_LAMBDA_LOG_STREAM_NAME"] = logStream.toUtf8();
}

void addPlatform(Variables &variables, const PlatformProfile &profile)
{
    variables["AWS_REGION"] = profile.region.toUtf8();
    variables["AWS_DEFAULT_REGION"] = profile.region.toUtf8();
    variables["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand";
    variables["AWS_XRAY_CONTEXT_MISSING"] = "LOG_ERROR";
    // Nobody listens there, and what is sent doesn't leave this computer.
    variables["AWS_XRAY_DAEMON_ADDRESS"] = "127.0.0.1:2000";
    variables["_AWS_XRAY_DAEMON_ADDRESS"] = "127.0.0.1";
    variables["_AWS_XRAY_DAEMON_PORT"] = "2000";
    variables["LANG"] = "en_US.UTF-8";
    variables["TZ"] = ":UTC";
    // Of the right form, so that SDKs take them, and of no use anywhere.
    variables["AWS_ACCESS_KEY_ID"] = "ASIALAMBDESKLOCAL000";
    variables["AWS_SECRET_ACCESS_KEY"] = "lambdesk-local-not-a-secret-0000000000000";
    variables["AWS_SESSION_TOKEN"] = "lambdesk-local-session";
}

/// Where the runtimes look in the layers: docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html
void addLayers(Variables &variables, const Runtime &runtime, const QByteArray &layers)
{
    const auto add = [&variables](const char *name, const QByteArray &folders) {
        QByteArray &value = variables[name];
        value += (value.isEmpty() ? "" : ":") + folders;
    };
    add("PATH", layers + "/bin");
    add("LD_LIBRARY_PATH", layers + "/lib");
    if (runtime.language == Language::NodeJs) {
        const QByteArray major = runtime.id.toLatin1().mid(qstrlen("nodejs")).split('.').first();
        variables["NODE_PATH"].prepend(layers + "/nodejs/node" + major + "/node_modules:" + layers +
                                       "/nodejs/node_modules:");
    }
    if (runtime.language == Language::Python)
        variables["_LAMBDESK_LAYERS"] = layers; // looked in once nothing of the runtime is left to be loaded
}

void addPlaces(Variables &variables, const Runtime &runtime, const EnvironmentPlaces &places)
{
    const QByteArray root = QFile::encodeName(places.taskRoot);
    variables["LAMBDA_TASK_ROOT"] = root;
    variables["LAMBDA_RUNTIME_DIR"] = QFile::encodeName(places.runtimeFolder);
    variables["PWD"] = root;
    variables["SHLVL"] = "0";
    variables["LD_LIBRARY_PATH"] = root + ':' + root + "/lib";
    variables["PATH"] = "/usr/local/bin:/usr/bin:/bin";
    if (!runtime.interpreter.isEmpty())
        variables["PATH"].prepend(QFile::encodeName(QFileInfo(runtime.interpreter).path()) + ':');
    if (runtime.language == Language::NodeJs)
        variables["NODE_PATH"] = root;
    if (!places.layers.isEmpty())
        addLayers(variables, runtime, QFile::encodeName(places.layers));
}

} // namespace

QList<QByteArray> platformVariables(const Function &function, const Runtime &runtime,
                                    const EnvironmentPlaces &places, const QString &logStream,
                                    const PlatformProfile &profile)
{
    Variables variables;
    addFunction(variables, function, logStream);
    addPlatform(variables, profile);
    addPlaces(variables, runtime, places);
    if (runtime.language != Language::Provided) {
        variables["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + function.configuration.runtime.toUtf8();
        variables["_LAMBDESK_PROFILE"] = profile.id.toUtf8();
    }
    for (const auto &variable : function.configuration.environment.variables())
        variables[variable.key.toUtf8()] = variable.value.toUtf8();

    QList<QByteArray> list;
    list.reserve(variables.size() + 2);
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        list.append(variable.key() + '=' + variable.value());
    return list;
}

} // namespace lambdesk
