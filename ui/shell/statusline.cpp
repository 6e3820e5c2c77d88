// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "endpointbutton.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/platform/runtimeservice.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/elidedlabel.h>

#include <QDir>

namespace lambdesk
{

namespace
{

constexpr int messageMs = 5000;
constexpr int leastOfWorkspace = 160; ///< width that a long list of runtimes leaves it

} // namespace

StatusLine::StatusLine(const Services &services, const QString &workspaceFolder, QWidget *parent)
    : QStatusBar(parent)
    , m_services(services)
    , m_label(new ElidedLabel(this))
    , m_endpoint(new EndpointButton(services.endpoint, services.catalogs.profile.region, this))
{
    const int space = Theme::current().spaceSmall;
    setSizeGripEnabled(false);
    auto *workspace = new ElidedLabel(this);
    workspace->setText(tr("Workspace: %1").arg(QDir::toNativeSeparators(workspaceFolder)));
    workspace->setObjectName(QStringLiteral("workspaceLabel"));
    workspace->setToolTip(workspaceFolder);
    workspace->setMinimumWidth(Theme::current().px(leastOfWorkspace));
    m_label->setObjectName(QStringLiteral("runtimesLabel"));
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (auto *label : {workspace, m_label})
        label->setContentsMargins(space, Theme::current().spaceTiny / 2, space, Theme::current().spaceTiny / 2);
    addWidget(workspace, 1);
    addPermanentWidget(m_label);
    addPermanentWidget(m_endpoint);
    connect(m_endpoint, &EndpointButton::copied, this,
            [this](const QString &words) { showMessage(words, messageMs); });
    connect(m_endpoint, &EndpointButton::failed, this, &StatusLine::failed);
}

void StatusLine::start()
{
    m_endpoint->start();
    RuntimeService &runtimes = m_services.runtimes;
    connect(&runtimes, &RuntimeService::runtimesChanged, this, &StatusLine::setRuntimes);
    connect(&runtimes, &RuntimeService::silentInterpretersChanged, this, [this](const QStringList &paths) {
        m_silent = paths;
        showRuntimes();
    });
    whenReady(runtimes.runtimes(), this, [this](const Result<QList<Runtime>> &found) {
        if (found)
            setRuntimes(*found);
        else
            m_label->setText(found.error().message);
    });
}

void StatusLine::setRuntimes(const QList<Runtime> &runtimes)
{
    m_runtimes = runtimes;
    showRuntimes();
}

void StatusLine::showRuntimes()
{
    QStringList labels;
    QStringList places;
    for (const Runtime &runtime : std::as_const(m_runtimes)) {
        if (runtime.interpreter.isEmpty())
            continue; // it isn't here, or every function brings its own
        labels << runtime.label;
        places << tr("%1: version %2, %3").arg(runtime.label, runtime.version, runtime.interpreter);
    }
    for (const QString &path : std::as_const(m_silent))
        places
            << tr("%1 doesn't tell its version. Look again in a function's Runtime list asks it once more.")
                   .arg(path);
    QString text = labels.isEmpty()
                       ? tr("No runtime found on this computer: install Node.js or Python 3 to run functions")
                       : tr("Runtimes: %1").arg(labels.join(QStringLiteral(", ")));
    if (!m_silent.isEmpty())
        text = tr("%n without an answer", nullptr, int(m_silent.size())) + QStringLiteral(" · ") + text;
    m_label->setText(text);
    m_label->setToolTip(places.join(u'\n'));
}

} // namespace lambdesk
