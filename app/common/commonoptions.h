// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/engine/engine.h>

#include <QCommandLineOption>
#include <QStringList>

class QCommandLineParser;

namespace lambdesk
{

/// The options that every program with an engine has: --workspace, --profile and those of the engine, --help
/// and --version. What is wrong on the command line ends the program, with a word on standard error.
class CommonOptions
{
public:
    /// Adds them to the parser.
    explicit CommonOptions(QCommandLineParser &parser);

    /// Answers --version and --help, and complains about what is no option: in these cases the program ends
    /// here. The parser's own options can be asked afterwards.
    /// `mostOperands`: how many words that are no options there may be.
    void parse(const QStringList &arguments, int mostOperands = 0);
    /// What the engine needs, with the data and programs that lie beside this one.
    EngineOptions engine() const;
    bool givesWorkspace() const;
    bool givesProfile() const;

    /// Ends the program.
    [[noreturn]] static void refuse(const QString &problem);

private:
    /// A whole one, unless it is a factor (at most 1).
    void requireNumber(const QCommandLineOption &option, double least, double most) const;

    QCommandLineParser &m_parser;
    QCommandLineOption m_workspace;
    QCommandLineOption m_profile;
    QCommandLineOption m_concurrency;
    QCommandLineOption m_idleTime;
    QCommandLineOption m_waitScale;
};

} // namespace lambdesk
