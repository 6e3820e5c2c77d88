// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadfield.h"

#include "packagetext.h"

#include <model/core/async.h>
#include <model/packages/packageinspector.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/packagedialogs.h>
#include <ui/widgets/repolish.h>
#include <ui/widgets/spinner.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lambdesk
{

UploadField::UploadField(PackageInspector &packages, QWidget *parent)
    : QWidget(parent)
    , m_packages(packages)
    , m_choose(new SecondaryButton(tr("Upload"), this))
    , m_name(new ElidedLabel(this))
    , m_spinner(new Spinner(this))
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_remove(new LinkButton(tr("Remove"), this))
    , m_row(new FormRow(tr("Function package*"), makeLine(), this, FormRow::Width::Full))
{
    setObjectName(QStringLiteral("uploadField"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    connect(m_choose, &QPushButton::clicked, this, &UploadField::choose);
    connect(m_cancel, &QPushButton::clicked, this, &UploadField::cancel);
    connect(m_remove, &QPushButton::clicked, this, &UploadField::remove);
    connect(&m_inspection, &QFutureWatcherBase::finished, this, &UploadField::take);
    connect(&m_inspection, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_looking && m_inspection.progressMaximum() > 0)
            m_name->setText(
                tr("Checking the package … %1 %").arg(100 * done / m_inspection.progressMaximum()));
    });
    showState({});
}

UploadField::~UploadField()
{
    m_inspection.disconnect(this);
    m_inspection.cancel();
}

QWidget *UploadField::makeLine()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("functionPackage"));
    m_choose->setObjectName(QStringLiteral("uploadButton"));
    m_name->setObjectName(QStringLiteral("uploadName"));
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_cancel->setObjectName(QStringLiteral("uploadCancelButton"));
    m_cancel->setAccessibleName(tr("Cancel the upload"));
    m_remove->setObjectName(QStringLiteral("uploadRemoveButton"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceSmall);
    row->addWidget(m_choose);
    row->addWidget(m_spinner);
    row->addWidget(m_name);
    row->addWidget(m_cancel);
    row->addWidget(m_remove);
    row->addStretch(1);
    line->setFocusProxy(m_choose);
    return line;
}

void UploadField::choose()
{
    openPackageDialog(window(), this, [this](const QString &path) { open(path); });
}

void UploadField::open(const QString &path)
{
    ++m_asked;
    if (m_looking)
        m_inspection.cancel();
    m_path = path;
    m_upload.reset();
    m_handlers.clear();
    m_looking = true;
    m_row->setError({});
    showState(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_inspection.setFuture(m_packages.inspect(path));
    Q_EMIT uploadChanged();
}

void UploadField::cancel()
{
    m_inspection.cancel();
}

void UploadField::remove()
{
    m_path.clear();
    m_upload.reset();
    m_handlers.clear();
    m_row->setError({});
    showState({});
    Q_EMIT uploadChanged();
}

void UploadField::take()
{
    const auto inspected = m_inspection.future();
    if (inspected.resultCount() == 0)
        return finish({}, {});
    const Result<CodeUpload> result = inspected.result();
    if (!result) {
        const Error &error = result.error();
        finish({}, {});
        m_row->setError(errorText(error, u' '));
        return;
    }
    // Megabytes of code may have to be read for it.
    const auto upload = std::make_shared<const CodeUpload>(*result);
    whenReady(runOnPool([upload] { return findHandlers(upload->contents); }), this,
              [this, upload, asked = m_asked](const QList<HandlerCandidate> &handlers) {
                  if (asked == m_asked)
                      finish(upload, handlers);
              });
}

void UploadField::finish(std::shared_ptr<const CodeUpload> upload, const QList<HandlerCandidate> &handlers)
{
    m_looking = false;
    m_upload = std::move(upload);
    if (!m_upload)
        m_path.clear();
    m_handlers = handlers;
    showState(m_upload ? m_upload->name() : QString());
    Q_EMIT uploadChanged();
    Q_EMIT looked();
}

bool UploadField::isLooking() const
{
    return m_looking;
}

void UploadField::revealMissing()
{
    if (!m_upload && !m_looking && m_row->error().isEmpty())
        m_row->setError(tr("Choose the .ZIP file with the function's code."));
    m_choose->setFocus();
}

void UploadField::showState(const QString &name)
{
    m_name->setText(name.isEmpty() ? tr("No file is chosen.") : name);
    m_name->setProperty("muted", !m_upload);
    repolish(m_name);
    m_name->setFont(m_upload ? Theme::current().boldFont : Theme::current().bodyFont);
    const QWidget *now = window()->focusWidget();
    const bool hasKeyboard = now == m_choose || now == m_cancel || now == m_remove;
    m_spinner->setVisible(m_looking);
    m_cancel->setVisible(m_looking);
    if (hasKeyboard && m_looking)
        m_cancel->setFocus(); // the other one can't keep it
    m_choose->setEnabled(!m_looking);
    if (hasKeyboard && !m_looking)
        m_choose->setFocus();
    m_remove->setVisible(m_upload != nullptr);
    if (m_upload) {
        //: %1 is a file
        m_remove->setAccessibleName(tr("Remove %1").arg(name));
        m_remove->setToolTip(m_remove->accessibleName());
    }
    m_row->setHint(
        m_upload
            ? packageFactsText(*m_upload, m_handlers)
            : tr("A .zip file with the code at its top, with the libraries it needs. A file of code or a "
                 "folder can be dropped onto the window as well."));
    m_row->setWarning(m_upload ? packageWarningText(*m_upload, m_handlers) : QString());
}

} // namespace lambdesk
