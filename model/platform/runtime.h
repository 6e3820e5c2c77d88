// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace lambdesk
{

/// `Provided` stands for any language: the function brings its runtime, a program named bootstrap.
enum class Language { NodeJs, Python, Java, Provided };

/// A runtime as the console offers it: one that runs here, or one that would if it were installed.
struct Runtime {
    QString id;    ///< `nodejs20.x`, `python3.11`: the platform's identifier, also for versions it never had
    QString label; ///< `Node.js 20.x`, `Python 3.11`
    Language language = Language::NodeJs;
    /// Absolute path of the real binary, shims resolved; empty when not on this computer, and for `provided`,
    /// which needs none.
    QString interpreter;
    QString version;     ///< as the interpreter reports it, `20.20.2`; empty when not on this computer
    QString installHint; ///< what to install, a sentence; empty when available
    /// The one command for a terminal that installs it on this system, with its version manager where need
    /// be; empty where none is known.
    QString installCommand = {};
    bool isPackaged = false; ///< that command installs the system's own package

    bool available() const { return !interpreter.isEmpty() || language == Language::Provided; }
    bool operator==(const Runtime &) const = default;
};

/// The language that a runtime id belongs to, by its prefix; nothing for one we don't know.
std::optional<Language> languageOfRuntime(const QString &runtimeId);
/// `nodejs`, `python`, `java` or `provided`: how the ids of its runtimes begin.
QString familyOfLanguage(Language language);
/// Whether a function can be one file of source code that is written in the console.
bool isWrittenInline(Language language);
/// `Node.js 20.x` for `nodejs20.x`; the id itself when it is not of a known family.
QString runtimeLabel(const QString &runtimeId);
/// The file that inline code is saved in: `index.js` (or `index.mjs` where `handler` needs it),
/// `lambda_function.py`. It follows the handler's module, as the platform's does not: `app.main` is saved in
/// `app.js`. Of Java it is the class, `example/Hello.class`, of `provided` the program, `bootstrap`.
QString inlineFileName(Language language, const QString &handler);

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::Runtime)
