// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "endpointbutton.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/platform/runtimeservice.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/listtext.h>

#include <QDir>
#include <QEvent>

namespace lambdesk
{

namespace
{

constexpr int messageMs = 5000;
constexpr int leastOfRuntimes = 120; ///< width that a long path leaves them
constexpr int betweenParts = 48;     ///< the bar's own margins and spaces, and some

} // namespace

StatusLine::StatusLine(const Services &services, const QString &workspaceFolder, QWidget *parent)
    : QStatusBar(parent)
    , m_services(services)
    , m_workspace(new ElidedLabel(this))
    , m_label(new ElidedLabel(this))
    , m_endpoint(new EndpointButton(services.endpoint, services.catalogs.profile.region, this))
{
    const int space = Theme::current().spaceSmall;
    setSizeGripEnabled(false);
    m_workspace->setText(tr("Workspace: %1").arg(QDir::toNativeSeparators(workspaceFolder)));
    m_workspace->setObjectName(QStringLiteral("workspaceLabel"));
    m_workspace->setToolTip(workspaceFolder);
    m_label->setObjectName(QStringLiteral("runtimesLabel"));
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (auto *label : {m_workspace, m_label})
        label->setContentsMargins(space, Theme::current().spaceTiny / 2, space,
                                  Theme::current().spaceTiny / 2);
    addWidget(m_workspace, 1);
    addPermanentWidget(m_label);
    addPermanentWidget(m_endpoint);
    connect(m_endpoint, &EndpointButton::copied, this,
            [this](const QString &words) { showMessage(words, messageMs); });
    connect(m_endpoint, &EndpointButton::failed, this, &StatusLine::failed);
}

bool StatusLine::event(QEvent *event)
{
    const bool known = QStatusBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        shareWidth();
    return known;
}

void StatusLine::shareWidth()
{
    const int others = m_workspace->sizeHint().width() + m_endpoint->sizeHint().width() + betweenParts;
    m_label->setMaximumWidth(qMax(leastOfRuntimes, width() - others));
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
                       : tr("Runtimes: %1").arg(listText(labels));
    if (!m_silent.isEmpty())
        //: Of the interpreters; %1 is what is said of the runtimes that answered.
        text = tr("%n without an answer · %1", nullptr, int(m_silent.size())).arg(text);
    m_label->setText(text);
    m_label->setToolTip(places.join(u'\n'));
}

} // namespace lambdesk
