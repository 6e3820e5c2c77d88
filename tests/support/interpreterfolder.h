// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacefixture.h"

#include <model/platform/runtimeservice.h>

#include <QDir>
#include <QProcessEnvironment>

#include <memory>

namespace lambdesk::test
{

/// A base of tests that look for interpreters which they put into a folder themselves: scripts that answer as
/// one does.
class InterpreterFolder
{
protected:
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path("bin")));
        QVERIFY(QDir().mkpath(path("home")));
        m_environment = QProcessEnvironment();
        m_environment.insert(QStringLiteral("PATH"), path("bin") + QStringLiteral(":/usr/bin-of-nobody"));
        m_environment.insert(QStringLiteral("HOME"), path("home"));
        m_environment.insert(QStringLiteral("N_PREFIX"), path("n"));
        write("known.json", R"({"runtimes": [
            {"id": "nodejs18.x", "label": "Node.js 18.x", "installHint": "Install Node.js 18."},
            {"id": "nodejs20.x", "label": "Node.js 20.x", "installHint": "Install Node.js 20."},
            {"id": "python3.9", "label": "Python 3.9", "installHint": "Install Python 3.9."}]})");
        m_service = std::make_unique<RuntimeService>(m_environment, path("known.json"));
    }
    void stop() { m_service.reset(); }

    QString path(const QString &below) const { return m_folder->filePath(below); }
    QString path(const char *below) const { return path(QString::fromLatin1(below)); }

    void write(const QString &below, const QByteArray &bytes)
    {
        const auto place = path(below);
        QVERIFY(QDir().mkpath(QFileInfo(place).absolutePath()));
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void write(const char *below, const QByteArray &bytes) { write(QString::fromLatin1(below), bytes); }

    QByteArray read(const char *below) const
    {
        QFile file(path(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void addScript(const QString &below, const QByteArray &body)
    {
        // The scripts' own tools come from the system, not from the PATH under test.
        write(below, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + body + '\n');
        QVERIFY(QFile::setPermissions(path(below), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                       QFileDevice::ExeOwner));
    }
    void addScript(const char *below, const QByteArray &body) { addScript(QString::fromLatin1(below), body); }

    void withLimits(ProbeLimits limits)
    {
        m_service = std::make_unique<RuntimeService>(m_environment, path("known.json"), limits);
    }

    /// Hangs the first time it is asked.
    void addSlowAtFirst(const char *below, const char *version)
    {
        addScript(below, QByteArray("[ -e \"$HOME/asked\" ] || { : > \"$HOME/asked\"; sleep 1000; }\n"
                                    "printf 'interpreter\\t") +
                             version + "\\t%s\\n' \"$0\"");
    }

    void addInterpreter(const QString &below, const char *version)
    {
        addScript(below, QByteArray("printf 'interpreter\\t") + version + "\\t%s\\n' \"$0\"");
    }
    void addInterpreter(const char *below, const char *version)
    {
        addInterpreter(QString::fromLatin1(below), version);
    }

    static QStringList idsOf(const QList<Runtime> &runtimes)
    {
        QStringList ids;
        for (const auto &runtime : runtimes)
            ids.append(runtime.id);
        return ids;
    }

    /// An orphan may stay a zombie where process 1 doesn't collect it.
    static bool isRunning(int pid)
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const auto line = status.readAll();
        return !line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<RuntimeService> m_service;
};

} // namespace lambdesk::test
