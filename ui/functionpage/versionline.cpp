// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionline.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/timetext.h>

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QString wordsFor(const Function &version, const std::optional<Alias> &alias)
{
    const QString name = version.configuration.name.value();
    if (!alias)
        return VersionLine::tr(
                   //: %2 is a function, %3 a time
                   "Version %1 of %2, published %3. Code and configuration of a version can't be changed.")
            .arg(version.version, name, timeText(version.lastModified));
    if (alias->version.kind() == Qualifier::Kind::Latest)
        return VersionLine::tr(
                   "The alias %1 names $LATEST of %2. To change code or configuration, switch to $LATEST.")
            .arg(alias->name.value(), name);
    if (!alias->route)
        return VersionLine::
            tr("The alias %1 names version %2 of %3. Code and configuration of a version can't be changed.")
                .arg(alias->name.value(), version.version, name);
    return VersionLine::tr(
               "The alias %1 names version %2 of %3, which is shown, and gives %4 % of the invocations to "
               "version %5. Code and configuration of a version can't be changed.")
        .arg(alias->name.value(), version.version, name, QString::number(alias->route->weight * 100),
             QString::number(alias->route->version));
}

} // namespace

VersionLine::VersionLine(QWidget *parent)
    : QFrame(parent)
    , m_words(makePlainLabel(this, u"versionWords"_s))
{
    const Theme &theme = Theme::current();
    setObjectName(u"versionLine"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *latest = new LinkButton(tr("Switch to $LATEST"), this);
    latest->setObjectName(u"switchToLatest"_s);
    connect(latest, &QPushButton::clicked, this, &VersionLine::latestRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        readingMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceSmall, theme.spaceSmall));
    row->setSpacing(theme.spaceMedium);
    row->addWidget(m_words, 1);
    row->addWidget(latest, 0, Qt::AlignVCenter);
}

void VersionLine::setVersion(const Function &version, const std::optional<Alias> &alias)
{
    m_words->setText(wordsFor(version, alias));
}

} // namespace lambdesk
