// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <model/core/filesync.h>
#include <model/logs/logservice.h>
#include <model/workspace/workspacemove.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString profileKey = u"engine/profile"_s;
const QString isolationKey = u"engine/isolation"_s;
const QString controlGroupsKey = u"engine/controlGroups"_s;
const QString cpuShareKey = u"engine/cpuShare"_s;
const QString logMegabytesKey = u"engine/logMegabytes"_s;
const QString logRetentionKey = u"engine/logRetentionDays"_s;
const QString runtimeFoldersKey = u"engine/runtimeFolders"_s;
const QString endpointOnKey = u"endpoint/on"_s;
const QString endpointPortKey = u"endpoint/port"_s;
const QString fontFamilyKey = u"editor/fontFamily"_s;
const QString fontSizeKey = u"editor/fontSize"_s;
const QString tabWidthKey = u"editor/tabWidth"_s;
const QString workspaceFolderKey = u"workspace/folder"_s;
const QString workspaceSparesKey = u"workspace/spare"_s;
const QString wrapsLinesKey = u"editor/wrapsLines"_s;
const QString keyBindingsKey = u"editor/keyBindings"_s;

const QString standardBindings = u"standard"_s;
const QString emacsBindings = u"emacs"_s;

struct PreferencesText {
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

/// The number that is kept, if it is one and inside; else `usual`.
int number(const QSettings &settings, const QString &key, int least, int most, int usual)
{
    bool isNumber = false;
    const int kept = settings.value(key).toInt(&isNumber);
    return isNumber && kept >= least && kept <= most ? kept : usual;
}

/// As the settings write it: any other word would count as true.
bool yes(const QSettings &settings, const QString &key, bool usual)
{
    const QString kept = settings.value(key).toString();
    return kept == u"true" || (kept != u"false" && usual);
}

/// A text alone counts as a list of one.
QStringList absoluteFolders(const QSettings &settings, const QString &key)
{
    QStringList folders = settings.value(key).toStringList();
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    for (QString &folder : folders)
        folder = QDir::cleanPath(folder);
    return folders;
}

WorkspacePreferences workspaceIn(const QSettings &settings)
{
    return {absoluteFolders(settings, workspaceFolderKey).value(0),
            absoluteFolders(settings, workspaceSparesKey)};
}

void writeWorkspace(QSettings &settings, const WorkspacePreferences &chosen)
{
    settings.setValue(workspaceFolderKey, chosen.folder);
    settings.setValue(workspaceSparesKey, chosen.spares);
    if (chosen.folder.isEmpty())
        settings.remove(workspaceFolderKey);
    if (chosen.spares.isEmpty())
        settings.remove(workspaceSparesKey);
    settings.sync(); // writes another file, syncs it, and lets it take the place of the one that was
}

// Where the console's own are: a program that is called otherwise would look into another file.
const QString programOfSettings = u"lambdesk"_s;

} // namespace

const QStringList &profileIds()
{
    static const QStringList ids{u"today"_s, u"2016"_s};
    return ids;
}

Result<quint16> endpointPort(const QString &text)
{
    bool isNumber = false;
    const int port = text.trimmed().toInt(&isNumber);
    if (!isNumber || port < EndpointPreferences::leastPort || port > EndpointPreferences::mostPort)
        return fail(ErrorKind::InvalidParameter, PreferencesText::tr("A port is a number from %1 to %2.")
                                                     .arg(EndpointPreferences::leastPort)
                                                     .arg(EndpointPreferences::mostPort));
    return quint16(port);
}

EnginePreferences preferences::engine()
{
    const QSettings settings;
    EnginePreferences chosen;
    if (const QString id = settings.value(profileKey).toString(); profileIds().contains(id))
        chosen.profileId = id;
    chosen.isolation = yes(settings, isolationKey, chosen.isolation);
    chosen.controlGroups = yes(settings, controlGroupsKey, chosen.controlGroups);
    chosen.cpuShare = yes(settings, cpuShareKey, chosen.cpuShare);
    chosen.logMegabytes = number(settings, logMegabytesKey, EnginePreferences::leastLogMegabytes,
                                 EnginePreferences::mostLogMegabytes, chosen.logMegabytes);
    if (const int days = settings.value(logRetentionKey).toInt();
        LogService::retentionChoices().contains(days))
        chosen.logRetentionDays = days;
    return chosen;
}

void preferences::setEngine(const EnginePreferences &chosen)
{
    QSettings settings;
    settings.setValue(profileKey, chosen.profileId);
    settings.setValue(isolationKey, chosen.isolation);
    settings.setValue(controlGroupsKey, chosen.controlGroups);
    settings.setValue(cpuShareKey, chosen.cpuShare);
    settings.setValue(logMegabytesKey, chosen.logMegabytes);
    settings.setValue(logRetentionKey, chosen.logRetentionDays);
}

QStringList preferences::runtimeFolders()
{
    QStringList folders;
    const QStringList kept = QSettings().value(runtimeFoldersKey).toStringList();
    for (const QString &each : kept) {
        const QString folder = QDir::cleanPath(each);
        if (QDir::isAbsolutePath(folder) && !folders.contains(folder))
            folders << folder;
    }
    return folders;
}

void preferences::setRuntimeFolders(const QStringList &folders)
{
    QSettings().setValue(runtimeFoldersKey, folders);
}

EndpointPreferences preferences::endpoint()
{
    const QSettings settings;
    EndpointPreferences chosen;
    chosen.isOn = yes(settings, endpointOnKey, chosen.isOn);
    chosen.port = quint16(number(settings, endpointPortKey, EndpointPreferences::leastPort,
                                 EndpointPreferences::mostPort, chosen.port));
    return chosen;
}

void preferences::setEndpoint(const EndpointPreferences &chosen)
{
    QSettings settings;
    settings.setValue(endpointOnKey, chosen.isOn);
    settings.setValue(endpointPortKey, chosen.port);
}

EditorPreferences preferences::editor()
{
    using Editor = EditorPreferences;
    const QSettings settings;
    Editor chosen;
    chosen.fontFamily = settings.value(fontFamilyKey).toString();
    chosen.fontSize =
        number(settings, fontSizeKey, Editor::leastFontSize, Editor::mostFontSize, chosen.fontSize);
    chosen.tabWidth = number(settings, tabWidthKey, 1, Editor::mostTabWidth, chosen.tabWidth);
    chosen.wrapsLines = yes(settings, wrapsLinesKey, chosen.wrapsLines);
    if (settings.value(keyBindingsKey).toString() == emacsBindings)
        chosen.keyBindings = KeyBindings::Emacs;
    return chosen;
}

void preferences::setEditor(const EditorPreferences &chosen)
{
    QSettings settings;
    settings.setValue(fontFamilyKey, chosen.fontFamily);
    settings.setValue(fontSizeKey, chosen.fontSize);
    settings.setValue(tabWidthKey, chosen.tabWidth);
    settings.setValue(wrapsLinesKey, chosen.wrapsLines);
    settings.setValue(keyBindingsKey,
                      chosen.keyBindings == KeyBindings::Emacs ? emacsBindings : standardBindings);
}

WorkspacePreferences preferences::workspace()
{
    return workspaceIn(QSettings(programOfSettings, programOfSettings));
}

Result<void> preferences::setWorkspace(const WorkspacePreferences &chosen)
{
    QSettings settings(programOfSettings, programOfSettings);
    const WorkspacePreferences before = workspaceIn(settings);
    if (chosen == before)
        return {};
    writeWorkspace(settings, chosen);
    const QString linked = QFileInfo(settings.fileName()).canonicalFilePath();
    const QString folder = QFileInfo(linked.isEmpty() ? settings.fileName() : linked).absolutePath();
    if (settings.status() == QSettings::NoError && syncFolder(folder))
        return {};
    writeWorkspace(settings, before); // else it would be written with the next thing that is kept
    return fail(ErrorKind::Storage,
                PreferencesText::tr("The preferences can't be written. Look at the permissions of the folder "
                                    "%1, and whether its disk is full.")
                    .arg(QDir::toNativeSeparators(folder)),
                settings.fileName());
}

Result<void> preferences::keepWorkspaceFolder(const QString &folder, const QString &spare)
{
    QStringList spares = workspace().spares;
    spares.removeIf([&](const QString &earlier) {
        return earlier == folder || earlier == spare || !WorkspaceMove::hasSpare(earlier);
    });
    if (!spare.isEmpty())
        spares.append(spare);
    return setWorkspace({folder == usualWorkspaceFolder() ? QString() : folder, spares});
}

QString usualWorkspaceFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"lambdesk"_s);
}

} // namespace lambdesk
