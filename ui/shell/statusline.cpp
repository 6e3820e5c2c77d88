// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include <model/core/async.h>
#include <model/platform/runtimeservice.h>
#include <ui/style/theme.h>

#include <QDir>
#include <QLabel>

namespace lambdesk
{

StatusLine::StatusLine(const QString &workspaceFolder, QWidget *parent)
    : QStatusBar(parent)
    , m_runtimes(new QLabel(this))
{
    const int space = Theme::current().spaceSmall;
    setSizeGripEnabled(false);
    auto *workspace = new QLabel(tr("Workspace: %1").arg(QDir::toNativeSeparators(workspaceFolder)), this);
    workspace->setObjectName(QStringLiteral("workspaceLabel"));
    workspace->setTextFormat(Qt::PlainText);
    workspace->setMinimumWidth(0);
    workspace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    workspace->setContentsMargins(space, 2, space, 2);
    workspace->setToolTip(workspaceFolder);
    m_runtimes->setObjectName(QStringLiteral("runtimesLabel"));
    m_runtimes->setContentsMargins(space, 2, space, 2);
    addWidget(workspace, 1);
    addPermanentWidget(m_runtimes);
}

void StatusLine::follow(RuntimeService &runtimes)
{
    connect(&runtimes, &RuntimeService::runtimesChanged, this, &StatusLine::showRuntimes);
    whenReady(runtimes.runtimes(), this, [this](const Result<QList<Runtime>> &found) {
        if (found)
            showRuntimes(*found);
        else
            m_runtimes->setText(found.error().message);
    });
}

void StatusLine::showRuntimes(const QList<Runtime> &runtimes)
{
    QStringList labels;
    QStringList places;
    for (const Runtime &runtime : runtimes) {
        if (!runtime.available())
            continue;
        labels << runtime.label;
        places << tr("%1: version %2, %3").arg(runtime.label, runtime.version, runtime.interpreter);
    }
    m_runtimes->setText(
        labels.isEmpty()
            ? tr("No runtime found on this computer: install Node.js or Python 3 to run functions")
            : tr("Runtimes: %1").arg(labels.join(QStringLiteral(", "))));
    m_runtimes->setToolTip(places.join(u'\n'));
}

} // namespace lambdesk
