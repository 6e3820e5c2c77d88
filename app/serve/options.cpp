// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <app/common/commonoptions.h>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServeOptions)
};

std::optional<quint16> portOf(const QString &text)
{
    if (text.isNull())
        return std::nullopt;
    bool isPort = false;
    const quint16 port = text.toUShort(&isPort);
    if (!isPort)
        CommonOptions::refuse(Words::tr("'%1' is not a port: 0 to 65535.").arg(text));
    return port;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Runs AWS Lambda functions on this computer, and answers the AWS CLI and SDKs on a port of "
                  "127.0.0.1."));
    CommonOptions common(parser);
    const QCommandLineOption port(
        QStringLiteral("port"),
        Words::tr("The port to listen on; 0 takes a free one (4566, or the next one that is free)."),
        QStringLiteral("N"));
    const QCommandLineOption noCpuShare(
        QStringLiteral("no-cpu-share"),
        Words::tr("Let functions have as much of the processor as there is. Without it, and where a control "
                  "group can, each has the share of a core's time that its memory size has on the "
                  "platform."));
    const QCommandLineOption noGroups(
        QStringLiteral("no-control-groups"),
        Words::tr("Make no control groups: functions are held to their memory by being looked at alone."));
    parser.addOptions({port, noCpuShare, noGroups});
    common.parse(arguments);
    Options options{common.engine(), portOf(parser.isSet(port) ? parser.value(port) : QString())};
    options.engine.controlGroups = !parser.isSet(noGroups);
    options.engine.cpuShare = !parser.isSet(noCpuShare);
    return options;
}

} // namespace lambdesk
