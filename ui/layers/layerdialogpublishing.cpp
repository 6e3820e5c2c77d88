// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerdialog.h"

#include "runtimechoice.h"

#include <model/layers/layerservice.h>
#include <ui/widgets/button.h>
#include <ui/widgets/formrow.h>

#include <QLineEdit>

namespace lambdesk
{

void LayerDialog::publish()
{
    const auto name = LayerName::from(m_name->text().trimmed());
    if (!name || !m_upload)
        return;
    m_packageRow->setError({});
    m_packageRow->setWarning({});
    m_publication.setFuture(
        m_layers.publish({*name, m_description->text(), m_runtimes->chosen()}, m_upload->zip));
    setPublishing(true);
}

void LayerDialog::takePublished()
{
    const auto publication = m_publication.future();
    setPublishing(false);
    if (publication.resultCount() == 0) {
        m_packageRow->setWarning(tr("Publishing was cancelled."));
        return;
    }
    const Result<LayerVersion> version = publication.result();
    if (!version)
        return showError(version.error());
    Q_EMIT published(*version);
    accept();
}

void LayerDialog::setPublishing(bool publishing)
{
    m_publishing = publishing;
    m_choose->setEnabled(!publishing);
    m_cancel->setAccessibleName(publishing ? tr("Cancel publishing") : tr("Cancel"));
    if (publishing)
        showState(tr("Publishing …"));
    else
        showUpload();
    check();
}

void LayerDialog::reject()
{
    if (m_publishing)
        m_publication.cancel();
    else
        QDialog::reject();
}

} // namespace lambdesk
