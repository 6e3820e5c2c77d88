// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishdialog.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/versionservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/formrow.h>

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lambdesk
{

PublishDialog::PublishDialog(const Services &services, const FunctionName &function,
                             const QString &expectedRevision, QWidget *parent)
    : FormDialog(u"publishDialog"_s, tr("Publish new version"), parent)
    , m_services(services)
    , m_function(function)
    , m_expectedRevision(expectedRevision)
    , m_description(new QLineEdit(this))
    , m_row(nullptr)
    , m_publish(new PrimaryButton(tr("Publish"), this))
{
    setMinimumWidth(widthOnScreen(*this, Theme::current().dialogWidth));
    setupContents();
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    // Told before the answer to publish(), and only when there is a new one.
    connect(&m_services.versions, &VersionService::versionPublished, this, [this](const Function &version) {
        if (version.configuration.name == m_function)
            m_newest = version.version;
    });
    m_description->setFocus();
}

void PublishDialog::setupContents()
{
    auto *words =
        makeWords(tr("A version keeps code and configuration of %1 as they are saved now. It gets the next "
                     "number and never changes.")
                      .arg(m_function.value()));
    m_description->setObjectName(u"versionDescription"_s);
    m_row = new FormRow(tr("Version description"), m_description, this, FormRow::Width::Full);
    m_row->setHint(tr("Left empty, it is the function's description."));
    m_publish->setObjectName(u"publishButton"_s);
    setContents({words, m_row}, m_publish);
}

void PublishDialog::publish()
{
    const auto description = Description::from(m_description->text(), m_services.catalogs.profile.quotas);
    if (!description)
        return m_row->setError(description.error().message);
    m_publish->setEnabled(false);
    VersionService::Publication publication;
    publication.revisionId = m_expectedRevision;
    if (!description->value().isEmpty())
        publication.description = *description;
    whenReady(m_services.versions.publish(m_function, publication), this,
              [this](const Result<Function> &version) {
                  m_publish->setEnabled(true);
                  if (version)
                      return take(*version);
                  m_row->setError(
                      version.error().kind == ErrorKind::Stale
                          ? tr("%1 was changed outside this window. Cancel, look at it, and publish then.")
                                .arg(m_function.value())
                          : version.error().message);
              });
}

void PublishDialog::take(const Function &version)
{
    const Function answered = version;
    const bool isNew = m_newest == version.version;
    accept();
    if (isNew)
        Q_EMIT published(answered);
    else
        Q_EMIT unchanged(answered);
}

} // namespace lambdesk
