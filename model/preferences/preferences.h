// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/endpoint/endpointswitch.h>

#include <QString>
#include <QStringList>

namespace lambdesk
{

/// What the user has chosen about how functions run. An engine goes by what was chosen when it was made.
struct EnginePreferences {
    QString profileId = QStringLiteral("today"); ///< one of profileIds()
    bool isolation = true;                       ///< functions run in a sandbox where bubblewrap is
    bool controlGroups = true; ///< functions are held to their limits by the kernel where it can

    int logMegabytes = 2048;  ///< of stored logs; beyond that the oldest events go
    int logRetentionDays = 0; ///< of new log groups, as the platform offers it; 0: for good

    bool cpuShare = true; ///< control groups give functions the processor's time by the size of their memory

    static constexpr int leastLogMegabytes = 64;
    static constexpr int mostLogMegabytes = 64 * 1024;

    bool operator==(const EnginePreferences &) const = default;
};

struct EndpointPreferences {
    static constexpr int leastPort = 1024; ///< those below are the system's
    static constexpr int mostPort = 65535;

    bool isOn = true;
    quint16 port = EndpointSwitch::usualPort;

    bool operator==(const EndpointPreferences &) const = default;
};

/// Whose keys editors go by.
enum class KeyBindings { Standard, Emacs };

struct EditorPreferences {
    static constexpr int leastFontSize = 6;
    static constexpr int mostFontSize = 72;
    static constexpr int mostTabWidth = 16;

    QString fontFamily = {}; ///< empty: the program's choice
    int fontSize = 0;        ///< in points, at the window's usual size; 0: as large as the window's text
    int tabWidth = 4;        ///< columns, from 1
    bool wrapsLines = false;
    KeyBindings keyBindings = KeyBindings::Standard;

    bool operator==(const EditorPreferences &) const = default;
};

struct WorkspacePreferences {
    QString folder = {};     ///< that the workspace was moved to, absolute; empty: usualWorkspaceFolder()
    QStringList spares = {}; ///< where moves may have left copies that nobody needs

    bool operator==(const WorkspacePreferences &) const = default;
};

/// The platform's times that an engine can play, the newest first.
const QStringList &profileIds();

/// InvalidParameter, with words for the field that it was typed into.
Result<quint16> endpointPort(const QString &text);

/// What is chosen, kept from one start to the next in the user's settings, which the window's thread alone
/// uses. What was never chosen, or is kept in a form that means nothing, is the default.
namespace preferences
{

EnginePreferences engine();
void setEngine(const EnginePreferences &chosen);

/// Absolute paths of folders to look for interpreters in, before all others.
QStringList runtimeFolders();
void setRuntimeFolders(const QStringList &folders);

EndpointPreferences endpoint();
void setEndpoint(const EndpointPreferences &chosen);

EditorPreferences editor();
void setEditor(const EditorPreferences &chosen);

/// Of every program that has an engine, whatever it is called; from any thread.
WorkspacePreferences workspace();
/// On the disk when it returns, both at once; from any thread. Storage: nothing has changed.
Result<void> setWorkspace(const WorkspacePreferences &chosen);
/// As setWorkspace(), with a folder that may be the usual one. `spare`, if it isn't empty, is added to the
/// copies that are still there.
Result<void> keepWorkspaceFolder(const QString &folder, const QString &spare);

} // namespace preferences

/// In the system's place for data of the user.
QString usualWorkspaceFolder();

} // namespace lambdesk
