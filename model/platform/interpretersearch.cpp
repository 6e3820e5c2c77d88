// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretersearch.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace lambdesk
{

namespace
{

constexpr int oldestJava = 11;

std::optional<Language> languageOfFile(const QString &name)
{
    static const QRegularExpression node(QStringLiteral("^(node|nodejs|node-?[0-9]+(\\.[0-9]+)*)$"));
    static const QRegularExpression python(QStringLiteral("^python3(\\.[0-9]+)?$"));
    if (node.match(name).hasMatch())
        return Language::NodeJs;
    if (python.match(name).hasMatch())
        return Language::Python;
    if (name == QLatin1String("java"))
        return Language::Java;
    return std::nullopt;
}

/// The folders that `pattern` stands for; a `*` is any one folder.
QStringList foldersLike(const QString &base, const QString &pattern)
{
    QStringList found{base};
    for (const auto &part : pattern.split(u'/')) {
        QStringList next;
        for (const auto &folder : std::as_const(found)) {
            if (part != QLatin1String("*")) {
                next.append(folder + u'/' + part);
                continue;
            }
            for (const auto &entry : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                next.append(folder + u'/' + entry);
        }
        found = next;
    }
    return found;
}

/// Where a version manager keeps its installations: in a variable's folder or else the usual one. Its shims
/// stand for the same binaries, and are slow: they are passed over.
struct VersionManager {
    QString variable;
    QStringList usual;
    QString pattern;
    QString shims = {};
};

QList<VersionManager> versionManagers(const QProcessEnvironment &environment)
{
    const auto home = environment.value(QStringLiteral("HOME"));
    const auto data =
        environment.value(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/.local/share"));
    const auto inHome = [&home](const char *folder) { return home + u'/' + QLatin1String(folder); };
    const auto inData = [&data](const char *folder) { return data + u'/' + QLatin1String(folder); };
    return {
        {QStringLiteral("NVM_DIR"), {inHome(".nvm")}, QStringLiteral("versions/node/*/bin")},
        {QStringLiteral("FNM_DIR"),
         {inData("fnm"), inHome(".fnm")},
         QStringLiteral("node-versions/*/installation/bin")},
        {QStringLiteral("VOLTA_HOME"),
         {inHome(".volta")},
         QStringLiteral("tools/image/node/*/bin"),
         QStringLiteral("bin")},
        {QStringLiteral("ASDF_DATA_DIR"),
         {inHome(".asdf")},
         QStringLiteral("installs/nodejs/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("ASDF_DATA_DIR"),
         {inHome(".asdf")},
         QStringLiteral("installs/python/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("MISE_DATA_DIR"),
         {inData("mise")},
         QStringLiteral("installs/node/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("MISE_DATA_DIR"),
         {inData("mise")},
         QStringLiteral("installs/python/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("ASDF_DATA_DIR"),
         {inHome(".asdf")},
         QStringLiteral("installs/java/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("MISE_DATA_DIR"),
         {inData("mise")},
         QStringLiteral("installs/java/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("SDKMAN_DIR"), {inHome(".sdkman")}, QStringLiteral("candidates/java/*/bin")},
        {QStringLiteral("N_PREFIX"), {QStringLiteral("/usr/local")}, QStringLiteral("n/versions/node/*/bin")},
        {QStringLiteral("NODENV_ROOT"),
         {inHome(".nodenv")},
         QStringLiteral("versions/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("PYENV_ROOT"),
         {inHome(".pyenv")},
         QStringLiteral("versions/*/bin"),
         QStringLiteral("shims")},
        {QStringLiteral("UV_PYTHON_INSTALL_DIR"), {inData("uv/python")}, QStringLiteral("*/bin")},
    };
}

/// An installation has its programs in `bin`, and a folder may have several of these.
QStringList foldersOfChosen(const QStringList &chosen)
{
    QStringList folders;
    for (const auto &folder : chosen)
        folders << folder << folder + QStringLiteral("/bin") << foldersLike(folder, QStringLiteral("*/bin"));
    return folders;
}

QStringList foldersToSearch(const QProcessEnvironment &environment, const QString &systemJava)
{
    auto folders = environment.value(QStringLiteral("PATH")).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const auto &manager : versionManagers(environment)) {
        const auto chosen = environment.value(manager.variable);
        for (const auto &base : chosen.isEmpty() ? manager.usual : QStringList{chosen}) {
            if (!manager.shims.isEmpty())
                folders.removeAll(base + u'/' + manager.shims);
            folders += foldersLike(base, manager.pattern);
        }
    }
    if (const auto chosen = environment.value(QStringLiteral("JAVA_HOME")); !chosen.isEmpty())
        folders += chosen + QStringLiteral("/bin");
    folders += foldersLike(systemJava, QStringLiteral("*/bin"));
    folders.removeDuplicates();
    return folders;
}

/// What tells binaries apart: the real file, unless that is a shim for programs of several names, which does
/// by its own name what it is called by.
QString identityOf(const QFileInfo &file)
{
    const auto real = file.canonicalFilePath();
    return languageOfFile(QFileInfo(real).fileName()) ? real : file.absoluteFilePath();
}

/// What a Java says of itself in the file `release` of its folder: `17.0.15`. Empty when it says nothing,
/// which no version since 9 does.
QString versionOfJava(const QFileInfo &file)
{
    static const QRegularExpression line(QStringLiteral("^JAVA_VERSION=\"([0-9]+[0-9.]*)"),
                                         QRegularExpression::MultilineOption);
    constexpr qint64 enough = 64 * 1024;
    const QDir programs(QFileInfo(file.canonicalFilePath()).path());
    QFile release(QDir::cleanPath(programs.filePath(QStringLiteral("../release"))));
    if (!release.open(QIODevice::ReadOnly))
        return {};
    return line.match(QString::fromUtf8(release.read(enough))).captured(1);
}

} // namespace

QList<InterpreterCandidate> searchInterpreters(const QProcessEnvironment &environment,
                                               const QString &systemJava, const QStringList &chosen)
{
    QList<InterpreterCandidate> found;
    QSet<QString> seen;
    for (const auto &folder : foldersOfChosen(chosen) + foldersToSearch(environment, systemJava)) {
        // A relative entry of PATH would mean another folder for every program.
        if (!QDir::isAbsolutePath(folder))
            continue;
        const QStringList names{QStringLiteral("node*"), QStringLiteral("python3*"), QStringLiteral("java")};
        for (const auto &file : QDir(folder).entryInfoList(names, QDir::Files)) {
            const auto language = languageOfFile(file.fileName());
            if (!language || !file.isExecutable())
                continue;
            const auto identity = identityOf(file);
            if (seen.contains(identity))
                continue;
            seen.insert(identity);
            if (*language != Language::Java)
                found.append({*language, file.absoluteFilePath()});
            else if (const auto version = versionOfJava(file);
                     version.section(u'.', 0, 0).toInt() >= oldestJava)
                found.append({*language, file.canonicalFilePath(), version});
        }
    }
    return found;
}

} // namespace lambdesk
