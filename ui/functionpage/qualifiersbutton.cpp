// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualifiersbutton.h"

#include <model/core/async.h>
#include <model/functions/aliasservice.h>
#include <model/functions/functionservice.h>
#include <model/functions/versionservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/menu.h>

#include <QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int longestEntry = 70;

QString withDescription(const QString &name, const Description &description)
{
    const QString words = description.value().simplified();
    QString text = words.isEmpty() ? name : name + u" · "_s + words;
    if (text.size() > longestEntry)
        text = text.left(longestEntry - 1) + u'…';
    return text.replace(u'&', u"&&"_s); // in a menu it would mark a key
}

QString versionsOf(const Alias &alias)
{
    if (!alias.route)
        return alias.version.value();
    const double second = alias.route->weight * 100;
    return QualifiersButton::tr("%1 (%2 %), %3 (%4 %)")
        .arg(alias.version.value(), QString::number(100 - second), QString::number(alias.route->version),
             QString::number(second));
}

} // namespace

QualifiersButton::QualifiersButton(const Services &services, QWidget *parent)
    : SecondaryButton(tr("Qualifiers"), parent)
    , m_services(services)
    , m_menu(new Menu(this))
{
    setObjectName(u"qualifiersButton"_s);
    m_menu->setObjectName(u"qualifiersMenu"_s);
    setMenu(m_menu);
    followServices();
}

void QualifiersButton::followServices()
{
    const auto loadIfOurs = [this](const FunctionName &name) {
        if (m_function == name)
            load();
    };
    connect(&m_services.versions, &VersionService::versionPublished, this,
            [loadIfOurs](const Function &version) { loadIfOurs(version.configuration.name); });
    connect(&m_services.versions, &VersionService::versionRemoved, this, loadIfOurs);
    connect(&m_services.aliases, &AliasService::aliasesChanged, this, loadIfOurs);
    connect(&m_services.functions, &FunctionService::functionUpdated, this, [this](const Function &latest) {
        if (m_function != latest.configuration.name || m_versions.isEmpty())
            return;
        m_versions.first() = latest;
        Q_EMIT changed();
    });
}

void QualifiersButton::setFunction(const FunctionName &function)
{
    m_function = function;
    m_versions.clear();
    m_aliases.clear();
    m_current = {};
    fillMenu();
    load();
}

void QualifiersButton::setCurrent(const Qualifier &qualifier)
{
    m_current = qualifier;
    fillMenu();
}

void QualifiersButton::load()
{
    const int asked = ++m_generation;
    whenReady(m_services.versions.list(*m_function), this,
              [this, asked](const Result<QList<Function>> &versions) {
                  if (asked == m_generation && versions)
                      m_versions = *versions;
              });
    // Asked second, so that both are here when this is.
    whenReady(m_services.aliases.list(*m_function), this, [this, asked](const Result<QList<Alias>> &aliases) {
        if (asked != m_generation)
            return;
        if (!aliases)
            return Q_EMIT failed(aliases.error());
        m_aliases = *aliases;
        fillMenu();
        Q_EMIT changed();
    });
}

std::optional<Alias> QualifiersButton::alias(const Qualifier &qualifier) const
{
    const auto found = std::find_if(m_aliases.cbegin(), m_aliases.cend(), [&](const Alias &alias) {
        return alias.name.value() == qualifier.value();
    });
    return found == m_aliases.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Function> QualifiersButton::find(const Qualifier &qualifier) const
{
    if (qualifier.kind() == Qualifier::Kind::Alias) {
        const auto named = alias(qualifier);
        return named ? find(named->version) : std::nullopt;
    }
    const auto found = std::find_if(m_versions.cbegin(), m_versions.cend(), [&](const Function &version) {
        return version.version == qualifier.value();
    });
    return found == m_versions.cend() ? std::nullopt : std::optional(*found);
}

void QualifiersButton::fillMenu()
{
    m_menu->clear();
    delete m_entries;
    m_entries = new QActionGroup(this);
    addHeading(tr("Versions"));
    addEntry(Qualifier().value(), {});
    for (auto version = m_versions.crbegin(); version != m_versions.crend(); ++version) {
        if (version->version != Qualifier().value())
            addEntry(withDescription(version->version, version->configuration.description),
                     Qualifier(version->version.toInt()));
    }
    m_menu->addSeparator();
    addHeading(tr("Aliases"));
    for (const Alias &alias : std::as_const(m_aliases))
        addEntry(
            withDescription(tr("%1: %2", "alias: its versions").arg(alias.name.value(), versionsOf(alias)),
                            alias.description),
            Qualifier(alias.name));
    if (m_aliases.isEmpty())
        m_menu->addAction(tr("None yet. Actions has Create alias."))->setEnabled(false);
}

void QualifiersButton::addHeading(const QString &text)
{
    QAction *heading = m_menu->addAction(text);
    heading->setFont(Theme::current().boldFont);
    heading->setEnabled(false);
}

void QualifiersButton::addEntry(const QString &text, const Qualifier &qualifier)
{
    QAction *entry = m_menu->addAction(text);
    entry->setObjectName(u"qualifier-"_s + qualifier.value());
    entry->setCheckable(true);
    entry->setChecked(qualifier == m_current);
    m_entries->addAction(entry);
    connect(entry, &QAction::triggered, this, [this, qualifier] {
        // The mark goes along when the page has gone there, which may be refused.
        setCurrent(m_current);
        Q_EMIT chosen(qualifier);
    });
}

} // namespace lambdesk
