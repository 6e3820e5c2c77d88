// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QObject>
#include <QTimer>

class QJsonObject;
class QProcess;

namespace lambdesk
{

/// Where lambdesk-unpack is, and what the platform allows a package.
struct UnpackSettings {
    QString unpackProgram;     ///< path of lambdesk-unpack
    qint64 zippedBytes = 0;    ///< the platform's quota
    qint64 unzippedBytes = 0;  ///< the platform's quota
    int patienceSeconds = 120; ///< without a word from the program, after which it is killed
    // What a package of the platform's largest size takes is far below; more is an attack or a mistake.
    qint64 memoryBytes = qint64(1) << 29;
    int cpuSeconds = 60;
};

/// One run of lambdesk-unpack after the other, each with limits, killed when it says nothing or too much.
/// Never blocks but in its destructor, where it kills what is under way.
class UnpackProcess final : public QObject
{
    Q_OBJECT
public:
    static constexpr int progressSteps = 1000;

    /// `longestLine`: what the program prints has read what a stranger wrote, so that isn't taken on trust.
    UnpackProcess(UnpackSettings settings, qsizetype longestLine, QObject *parent);
    ~UnpackProcess() override;

    /// `command` with its options and operands; not while one runs.
    void start(const QStringList &command);
    bool isRunning() const;
    /// Asks it to end, then kills it; ended() follows.
    void cancel();

Q_SIGNALS:
    /// In thousandths.
    void progressed(int done);
    void entryFound(const QJsonObject &entry);
    /// Errors, with the platform's messages: InvalidParameter (unzipped size; what can't be unzipped: detail
    /// says which entry and why), Storage, Process.
    void ended(const lambdesk::Result<void> &result);

private:
    void readOutput();
    void takeLine(const QByteArray &line);
    void onEnded();
    Error error() const;

    const UnpackSettings m_settings;
    const qsizetype m_longestLine;
    QProcess *m_program;
    QTimer m_patience;
    QByteArray m_output;
    QString m_reason;  ///< the program's word for why it failed
    QString m_message; ///< and its sentence
};

} // namespace lambdesk
