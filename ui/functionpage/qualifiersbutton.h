// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/alias.h>
#include <model/functions/function.h>
#include <ui/services.h>
#include <ui/widgets/button.h>

#include <QList>

#include <optional>

class QActionGroup;
class QMenu;

namespace lambdesk
{

/// `Qualifiers`: the versions and the aliases of a function, followed wherever they change, to choose from.
class QualifiersButton final : public SecondaryButton
{
    Q_OBJECT
public:
    explicit QualifiersButton(const Services &services, QWidget *parent = nullptr);

    void setFunction(const FunctionName &function);
    /// Asks again; changed() follows.
    void refresh() { load(); }
    /// The one that is marked.
    void setCurrent(const Qualifier &qualifier);

    /// `$LATEST`, then oldest first; empty until they are known.
    const QList<Function> &versions() const { return m_versions; }
    const QList<Alias> &aliases() const { return m_aliases; }
    /// The version that the qualifier stands for; of an alias that names two, the first.
    std::optional<Function> find(const Qualifier &qualifier) const;
    std::optional<Alias> alias(const Qualifier &qualifier) const;

Q_SIGNALS:
    void chosen(const lambdesk::Qualifier &qualifier);
    /// Versions or aliases have changed.
    void changed();
    void failed(const lambdesk::Error &error);

private:
    void followServices();
    void load();
    void fillMenu();
    void addHeading(const QString &text);
    void addEntry(const QString &text, const Qualifier &qualifier);

    Services m_services;
    std::optional<FunctionName> m_function;
    int m_generation = 0; ///< older answers are left out
    QList<Function> m_versions;
    QList<Alias> m_aliases;
    Qualifier m_current;
    QMenu *m_menu;
    QActionGroup *m_entries = nullptr;
};

} // namespace lambdesk
