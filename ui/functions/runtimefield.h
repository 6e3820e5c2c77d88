// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QComboBox>

#include <optional>

namespace lambdesk
{

class RuntimeService;

/// The runtimes of this computer, then, disabled, those that could be installed, with what to install; last
/// an entry that looks for them again.
class RuntimeField final : public QComboBox
{
    Q_OBJECT
public:
    explicit RuntimeField(RuntimeService &service, QWidget *parent = nullptr);

    /// Shown even when it isn't on this computer; empty: the newest of the preferred language.
    void setRuntime(const QString &id);
    QString runtime() const;
    void setPreferredLanguage(Language language);
    /// Whether to offer only runtimes of functions whose code can be written in the console.
    void setInlineOnly(bool inlineOnly);
    /// The chosen runtime if it isn't on this computer. While none is chosen because there is none of the
    /// preferred language, the one of them to install.
    std::optional<Runtime> missing() const;
    /// The computer's runtimes aren't known yet.
    bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void runtimeChanged(const QString &id);
    /// The runtimes are known, or can't be.
    void looked();
    /// What is offered was found out anew: another runtime may be missing now, or none.
    void listed();
    /// How a new search that the user has asked for goes, in words.
    void searched(const QString &words);

private:
    void fill(const QList<Runtime> &runtimes);
    void currentChanged();
    void lookAgain();
    void addRuntime(const Runtime &runtime, int row);
    void choose();
    void endLooking();

    RuntimeService &m_service;
    QList<Runtime> m_found;
    QList<Runtime> m_runtimes; ///< those of m_found that are offered
    QString m_wanted;
    std::optional<Language> m_language;
    bool m_inlineOnly = false;
    QString m_announced;
    bool m_looking = true;
    bool m_lookingAgain = false;
};

} // namespace lambdesk
