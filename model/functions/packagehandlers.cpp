// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagehandlers.h"

#include "modulenames.h"

#include <model/packages/packagecontents.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace lambdesk
{

namespace
{

constexpr qsizetype mostCandidates = 100;

struct PackageHandlersText {
    Q_DECLARE_TR_FUNCTIONS(PackageHandlers)
};

const auto bootstrapFile = QStringLiteral("bootstrap");

const PackageContents::Entry *entryOf(const PackageContents &contents, const QString &path)
{
    const auto entry = std::find_if(contents.entries.cbegin(), contents.entries.cend(),
                                    [&path](const auto &each) { return each.path == path; });
    return entry == contents.entries.cend() ? nullptr : &*entry;
}

/// The handler's text is the program's affair.
HandlerCheck checkBootstrap(const PackageContents &contents)
{
    const auto *program = entryOf(contents, bootstrapFile);
    if (!program)
        return {HandlerCheck::Finding::WrongFile,
                PackageHandlersText::tr(
                    "The package has no program named bootstrap at its top, which runs the function."),
                0};
    if (!program->executable)
        return {
            HandlerCheck::Finding::WrongFile,
            PackageHandlersText::tr(
                "The package's bootstrap may not be executed. Run chmod 755 bootstrap before you zip it."),
            0};
    return {};
}

/// A class may also be in a .jar of the package, which isn't looked into.
HandlerCheck checkClass(const QString &handler, const PackageContents &contents)
{
    const auto file = inlineFileName(Language::Java, handler);
    const bool known =
        std::any_of(contents.entries.cbegin(), contents.entries.cend(), [&file](const auto &entry) {
            return entry.path == file || entry.path.endsWith(QLatin1String(".jar"));
        });
    if (known)
        return {};
    return {HandlerCheck::Finding::WrongFile,
            PackageHandlersText::tr("The package has no class file %1.").arg(file), 0};
}

struct Found {
    HandlerCandidate candidate;
    int unlikeness = 0;
    int depth = 0;
    int unusualFile = 0;
};

/// 0 for the usual name of a handler.
int unlikenessOf(const QString &name, Language language)
{
    const auto usual =
        language == Language::NodeJs ? QLatin1String("handler") : QLatin1String("lambda_handler");
    if (name == usual)
        return 0;
    return name.contains(QLatin1String("handler"), Qt::CaseInsensitive) ? 1 : 2;
}

/// The file's path without its extension, as a handler names it.
QString moduleOf(const QString &file, Language language)
{
    auto module = file.left(file.lastIndexOf(u'.'));
    return language == Language::NodeJs ? module : module.replace(u'/', u'.');
}

/// A file of Node.js whose name has a point can't be named by a handler; nor can a Python file whose name has
/// one.
bool canBeNamed(const QString &file)
{
    return !QFileInfo(file).completeBaseName().contains(u'.');
}

void addCandidates(const QString &file, const QByteArray &code, QList<Found> &found)
{
    const auto language = file.endsWith(QLatin1String(".py")) ? Language::Python : Language::NodeJs;
    const auto names = language == Language::Python ? readPythonNames(code) : readJavaScriptExports(code);
    const auto module = moduleOf(file, language);
    const int depth = int(file.count(u'/'));
    const auto base = QFileInfo(file).completeBaseName();
    const int unusual = base == u"index" || base == u"lambda_function" ? 0 : 1;
    const auto add = [&](const QString &name, int unlikeness) {
        const HandlerCandidate candidate{module + u'.' + name, language, file};
        const bool known = std::any_of(found.cbegin(), found.cend(),
                                       [&](const Found &one) { return one.candidate == candidate; });
        if (!known)
            found.append({candidate, unlikeness, depth, unusual});
    };
    for (const auto &name : names.names) {
        if (!name.function || !name.takesEvent)
            continue;
        const auto text = QString::fromUtf8(name.name);
        add(text, unlikenessOf(text, language));
    }
    // What such code exports shows only when it runs.
    if (names.names.isEmpty() && names.dynamic && language == Language::NodeJs && unusual == 0)
        add(QStringLiteral("handler"), 1);
}

QString noSuchFile(const QString &handler, Language language, const QList<HandlerCandidate> &found)
{
    const auto file = inlineFileName(language, handler);
    const auto fitting = bestHandler(found, language);
    if (!fitting)
        return PackageHandlersText::tr("The package has no file %1.").arg(file);
    if (fitting->language != language)
        return PackageHandlersText::tr("The package has no file %1. %2 is code for another runtime.")
            .arg(file, fitting->file);
    return PackageHandlersText::tr("The package has no file %1. Use %2.").arg(file, fitting->handler);
}

} // namespace

QList<HandlerCandidate> findHandlers(const PackageContents &contents)
{
    QList<Found> found;
    if (const auto *program = entryOf(contents, bootstrapFile); program && program->executable)
        found.append({{bootstrapFile, Language::Provided, bootstrapFile}, 0, 0, 0});
    for (const auto &entry : contents.entries) {
        const auto code = contents.code.constFind(entry.path);
        if (code != contents.code.constEnd() && canBeNamed(entry.path) && found.size() < mostCandidates)
            addCandidates(entry.path, *code, found);
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::tie(a.depth, a.unlikeness, a.unusualFile) <
               std::tie(b.depth, b.unlikeness, b.unusualFile);
    });
    QList<HandlerCandidate> candidates;
    for (const auto &one : found)
        candidates.append(one.candidate);
    candidates.resize(qMin(candidates.size(), mostCandidates));
    return candidates;
}

std::optional<HandlerCandidate> bestHandler(const QList<HandlerCandidate> &found,
                                            std::optional<Language> language)
{
    const auto fitting = std::find_if(found.cbegin(), found.cend(), [&](const HandlerCandidate &one) {
        return language && one.language == *language;
    });
    if (fitting != found.cend())
        return *fitting;
    return found.isEmpty() ? std::nullopt : std::make_optional(found.first());
}

QStringList filesOfHandler(const QString &handler, Language language)
{
    const auto usual = inlineFileName(language, handler);
    if (language == Language::Provided || language == Language::Java)
        return {usual};
    const auto base = usual.left(usual.lastIndexOf(u'.'));
    if (language == Language::Python)
        return {usual, base + QStringLiteral("/__init__.py")};
    return {usual, base + QStringLiteral(".mjs"), base + QStringLiteral(".cjs"),
            base + QStringLiteral("/index.js")};
}

HandlerCheck checkHandler(const QString &handler, Language language, const PackageContents &contents,
                          const QList<HandlerCandidate> &found)
{
    if (language == Language::Provided)
        return checkBootstrap(contents);
    if (language == Language::Java)
        return checkClass(handler, contents);
    // The form first, which no file is needed for.
    auto check = checkHandler(handler, language, inlineFileName(language, handler), {});
    if (check.finding == HandlerCheck::Finding::Malformed)
        return check;
    for (const auto &file : filesOfHandler(handler, language)) {
        if (!contents.hasFile(file))
            continue;
        const auto code = contents.code.constFind(file);
        if (code == contents.code.constEnd())
            return {};
        check = checkHandler(handler, language, file, *code);
        // A folder's own file is named by the folder.
        return check.finding == HandlerCheck::Finding::WrongFile ? HandlerCheck() : check;
    }
    return {HandlerCheck::Finding::WrongFile, noSuchFile(handler, language, found), 0};
}

} // namespace lambdesk
