// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/platform/runtime.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

class CodeBox;
class RuntimeService;

/// How to install a runtime that isn't on this computer: the one command, to be copied, and a button that
/// looks for it again. That it is missing, whoever shows this says.
class MissingRuntime final : public QWidget
{
    Q_OBJECT
public:
    explicit MissingRuntime(RuntimeService &service, QWidget *parent = nullptr);

    /// `runtime` is what the command installs. Another runtime of one of the `languages` does as well.
    void explain(const Runtime &runtime, const QList<Language> &languages = {});

Q_SIGNALS:
    /// Looked for again, it is there now, as the words say.
    void found(const QString &words);

private:
    void checkAgain();
    void take(const Result<QList<Runtime>> &runtimes, const Runtime &wanted,
              const QList<Language> &languages);
    void say(const QString &words);

    RuntimeService &m_service;
    Runtime m_runtime;
    QList<Language> m_languages;
    bool m_checking = false;
    QLabel *m_words;
    CodeBox *m_command;
    QLabel *m_said;
};

} // namespace lambdesk
