// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerdialog.h"

#include "runtimechoice.h"

#include <model/layers/layercontents.h>
#include <model/packages/packageinspector.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/droppedpath.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/packagedialogs.h>
#include <ui/widgets/sizetext.h>
#include <ui/widgets/spinner.h>

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int longestDescription = 256;

/// `my tools.v2.zip` becomes `my-tools-v2`.
QString layerNameOf(const QString &path)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_-]+"_s);
    const QFileInfo file(path);
    QString name = file.isDir() ? file.fileName() : file.completeBaseName();
    return name.replace(others, u"-"_s);
}

} // namespace

LayerDialog::LayerDialog(const Collaborators &collaborators, const std::optional<LayerVersion> &newest,
                         QWidget *parent)
    : FormDialog(u"layerDialog"_s,
                 newest ? tr("Create a version of %1").arg(newest->reference.name.value())
                        : tr("Create layer"),
                 parent)
    , m_layers(collaborators.layers)
    , m_packages(collaborators.packages)
    , m_known(collaborators.runtimes)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_runtimes(new RuntimeChoice(m_known, this))
    , m_choose(new SecondaryButton(tr("Upload"), this))
    , m_file(new ElidedLabel(this))
    , m_spinner(new Spinner(this))
    , m_nameRow(new FormRow(tr("Name*"), m_name, this, FormRow::Width::Full))
    , m_packageRow(new FormRow(tr("Package*"), makePackageLine(), this, FormRow::Width::Full))
    , m_runtimesRow(new FormRow(tr("Compatible runtimes"), m_runtimes, this, FormRow::Width::Full))
    , m_publish(new PrimaryButton(newest ? tr("Create version") : tr("Create layer"), this))
{
    const Theme &theme = Theme::current();
    setAcceptDrops(true);
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + 2 * theme.fieldWidth));
    setupFields(newest);
    setupRows(!newest);
    setupTabOrder();
    connect(&m_inspection, &QFutureWatcherBase::finished, this, &LayerDialog::take);
    connect(&m_publication, &QFutureWatcherBase::finished, this, &LayerDialog::takePublished);
    connect(&m_publication, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_publishing && m_publication.progressMaximum() > 0)
            m_file->setText(tr("Publishing … %1 %").arg(100 * done / m_publication.progressMaximum()));
    });
    (newest ? static_cast<QWidget *>(m_choose) : m_name)->setFocus();
    showUpload();
    check();
}

LayerDialog::~LayerDialog()
{
    m_inspection.disconnect(this);
    m_inspection.cancel();
    m_publication.disconnect(this);
    m_publication.cancel();
}

void LayerDialog::setupFields(const std::optional<LayerVersion> &newest)
{
    m_name->setObjectName(u"layerName"_s);
    m_description->setObjectName(u"layerDescription"_s);
    m_description->setMaxLength(longestDescription);
    if (newest) {
        m_name->setText(newest->reference.name.value());
        m_name->setReadOnly(true);
        m_description->setText(newest->description);
        m_runtimes->setChosen(newest->compatibleRuntimes);
        m_suggests = newest->compatibleRuntimes.isEmpty();
    }
    connect(m_name, &QLineEdit::textChanged, this, &LayerDialog::check);
}

void LayerDialog::setupRows(bool isNew)
{
    m_publish->setObjectName(u"publishLayerButton"_s);
    connect(m_publish, &QPushButton::clicked, this, &LayerDialog::publish);
    auto *descriptionRow = new FormRow(tr("Description"), m_description, this, FormRow::Width::Full);
    m_runtimesRow->setHint(isNew || m_suggests ? tr("Optional. Those that find something in the package are "
                                                    "ticked when you choose it. Functions "
                                                    "with other runtimes can use the layer, too.")
                                               : tr("Optional. As in the previous version. Functions with "
                                                    "other runtimes can use the layer, too."));
    m_cancel = setContents({m_nameRow, descriptionRow, m_packageRow, m_runtimesRow}, m_publish);
}

/// As one reads, from the top to the buttons.
void LayerDialog::setupTabOrder()
{
    QWidget *before = m_name;
    for (QWidget *next : QList<QWidget *>{m_description, m_choose} + m_runtimes->stops() +
                             QList<QWidget *>{m_cancel, m_publish}) {
        setTabOrder(before, next);
        before = next;
    }
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
    if (m_name->text().isEmpty() || m_name->text() == m_nameOfFile)
        m_name->setText(m_nameOfFile = layerNameOf(path));
    m_inspection.setFuture(m_packages.inspect(path));
    showState(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    check();
}

void LayerDialog::take()
{
    const auto inspected = m_inspection.future();
    if (inspected.resultCount() > 0) {
        const Result<CodeUpload> result = inspected.result();
        if (!result)
            showError(result.error());
        else if (result->origin == CodeUpload::Origin::SourceFile)
            m_packageRow->setError(tr("A layer is made of a .zip file or a folder."));
        else
            takeUpload(*result);
    }
    showUpload();
    check();
}

void LayerDialog::takeUpload(const CodeUpload &upload)
{
    m_upload = upload;
    if (m_suggests && !m_runtimes->isTouched())
        m_runtimes->setChosen(runtimesOf(upload.contents, m_known));
}

void LayerDialog::showError(const Error &error)
{
    m_packageRow->setError(errorText(error, u' '));
}

void LayerDialog::showUpload()
{
    showState(m_upload ? tr("%1, %2").arg(m_upload->name(), sizeText(m_upload->zip.size()))
                       : tr("No file is chosen."));
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

void LayerDialog::dragEnterEvent(QDragEnterEvent *event)
{
    // Even what will be refused, so that it is said why.
    if (!m_publishing && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LayerDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const auto path = droppedPath(*event->mimeData()))
        open(*path);
    else
        showError(path.error());
}

} // namespace lambdesk
