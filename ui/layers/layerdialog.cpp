// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerdialog.h"

#include <model/core/async.h>
#include <model/layers/layerservice.h>
#include <model/packages/packageinspector.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/packagedialogs.h>
#include <ui/widgets/sizetext.h>
#include <ui/widgets/spinner.h>

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int longestDescription = 256;

/// The one local file or folder that is dragged; empty for anything else.
QString pathIn(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QStringList words(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

LayerDialog::LayerDialog(LayerService &layers, PackageInspector &packages,
                         const std::optional<LayerVersion> &newest, QWidget *parent)
    : QDialog(parent)
    , m_layers(layers)
    , m_packages(packages)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_runtimes(new QLineEdit(this))
    , m_choose(new SecondaryButton(tr("Upload"), this))
    , m_file(new ElidedLabel(this))
    , m_spinner(new Spinner(this))
    , m_nameRow(new FormRow(tr("Name*"), m_name, this, FormRow::Width::Full))
    , m_packageRow(new FormRow(tr("Package*"), makePackageLine(), this, FormRow::Width::Full))
    , m_publish(new PrimaryButton(newest ? tr("Create version") : tr("Create layer"), this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"layerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + 2 * theme.fieldWidth));
    setWindowTitle(newest ? tr("Create a version of %1").arg(newest->reference.name.value())
                          : tr("Create layer"));
    setupFields(newest);
    auto *heading = new QLabel(windowTitle(), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(theme.sectionFont);
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_publish->setObjectName(u"publishLayerButton"_s);
    m_publish->setDefault(true);
    connect(m_publish, &QPushButton::clicked, this, &LayerDialog::publish);
    connect(&m_inspection, &QFutureWatcherBase::finished, this, &LayerDialog::take);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_publish);
    auto *descriptionRow = new FormRow(tr("Description"), m_description, this, FormRow::Width::Full);
    auto *runtimesRow = new FormRow(tr("Compatible runtimes"), m_runtimes, this, FormRow::Width::Full);
    runtimesRow->setHint(
        tr("As python3.11, nodejs20.x; may be empty. Other runtimes can have it all the same."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    for (QWidget *widget : {static_cast<QWidget *>(heading), static_cast<QWidget *>(m_nameRow),
                            static_cast<QWidget *>(descriptionRow), static_cast<QWidget *>(m_packageRow),
                            static_cast<QWidget *>(runtimesRow)})
        column->addWidget(widget);
    column->addStretch(1); // rather than between the rows
    column->addLayout(buttons);
    (newest ? static_cast<QWidget *>(m_choose) : m_name)->setFocus();
    showState(tr("No file is chosen."));
    check();
}

LayerDialog::~LayerDialog()
{
    m_inspection.disconnect(this);
    m_inspection.cancel();
}

void LayerDialog::setupFields(const std::optional<LayerVersion> &newest)
{
    m_name->setObjectName(u"layerName"_s);
    m_description->setObjectName(u"layerDescription"_s);
    m_description->setMaxLength(longestDescription);
    m_runtimes->setObjectName(u"layerRuntimes"_s);
    if (newest) {
        m_name->setText(newest->reference.name.value());
        m_name->setReadOnly(true);
        m_description->setText(newest->description);
        m_runtimes->setText(newest->compatibleRuntimes.join(u", "_s));
    }
    connect(m_name, &QLineEdit::textChanged, this, &LayerDialog::check);
}

QWidget *LayerDialog::makePackageLine()
{
    auto *line = new QWidget(this);
    line->setObjectName(u"layerPackage"_s);
    m_choose->setObjectName(u"layerUploadButton"_s);
    m_choose->setAccessibleName(tr("Upload the layer's package"));
    m_file->setObjectName(u"layerFile"_s);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { openPackageDialog(this, this, [this](const QString &path) { open(path); }); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceSmall);
    row->addWidget(m_choose);
    row->addWidget(m_spinner);
    row->addWidget(m_file, 1);
    line->setFocusProxy(m_choose);
    return line;
}

void LayerDialog::open(const QString &path)
{
    m_inspection.cancel();
    m_upload.reset();
    m_packageRow->setError({});
    m_inspection.setFuture(m_packages.inspect(path));
    showState(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    check();
}

void LayerDialog::take()
{
    const auto inspected = m_inspection.future();
    if (inspected.resultCount() == 0)
        return showState(tr("No file is chosen."));
    const Result<CodeUpload> result = inspected.result();
    if (!result) {
        const Error &error = result.error();
        m_packageRow->setError(error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail);
        showState(tr("No file is chosen."));
    } else if (result->origin == CodeUpload::Origin::SourceFile) {
        m_packageRow->setError(tr("A layer is made of a .zip file or a folder."));
        showState(tr("No file is chosen."));
    } else {
        m_upload = *result;
        showState(tr("%1, %2").arg(m_upload->name(), sizeText(m_upload->zip.size())));
    }
    check();
}

void LayerDialog::showState(const QString &text)
{
    m_file->setText(text);
    m_spinner->setVisible(m_inspection.isRunning() || m_publishing);
    m_packageRow->setHint(
        tr("A .zip file or a folder, chosen or dropped here. Functions see it at /opt: "
           "modules in python/ or nodejs/node_modules/, jars in java/lib/, programs in bin/, "
           "libraries in lib/."));
}

void LayerDialog::check()
{
    const auto name = LayerName::from(m_name->text().trimmed());
    m_nameRow->setError(name || m_name->text().isEmpty() ? QString() : name.error().message);
    m_publish->setEnabled(name && m_upload && !m_publishing);
}

void LayerDialog::publish()
{
    const auto name = LayerName::from(m_name->text().trimmed());
    if (!name || !m_upload)
        return;
    setPublishing(true);
    const LayerPublication publication{*name, m_description->text(), words(m_runtimes->text())};
    whenReady(m_layers.publish(publication, m_upload->zip), this,
              [this](const Result<LayerVersion> &version) {
                  setPublishing(false);
                  if (!version) {
                      const Error &error = version.error();
                      m_packageRow->setError(error.detail.isEmpty() ? error.message
                                                                    : error.message + u' ' + error.detail);
                      return;
                  }
                  Q_EMIT published(*version);
                  accept();
              });
}

void LayerDialog::setPublishing(bool publishing)
{
    m_publishing = publishing;
    m_choose->setEnabled(!publishing);
    m_spinner->setVisible(publishing);
    check();
}

void LayerDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_publishing && !pathIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LayerDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(pathIn(*event->mimeData()));
}

} // namespace lambdesk
