// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerspage.h"

#include "layerdialog.h"
#include "layersmodel.h"

#include <model/core/async.h>
#include <model/layers/layerservice.h>
#include <model/platform/runtimeservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/command.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/latefocus.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/sectionheader.h>

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

LayersPage::LayersPage(LayerService &layers, PackageInspector &packages, RuntimeService &runtimes,
                       QWidget *parent)
    : QWidget(parent)
    , m_layers(layers)
    , m_packages(packages)
    , m_model(new LayersModel(this))
    , m_table(new DataTable(tr("Layers"), this))
    , m_empty(new QLabel(tr("There is no layer yet. A layer is a .zip file of libraries or programs that "
                            "functions share: each version of it can be added to functions on their "
                            "Configuration tab, and they see its files at /opt."),
                         this))
    , m_all(new QCheckBox(tr("Show all versions"), this))
    , m_create(new PrimaryButton(tr("Create layer"), this))
    , m_createVersion(new SecondaryButton(tr("Create version"), this))
    , m_delete(new SecondaryButton(tr("Delete version"), this))
{
    setObjectName(u"layersPage"_s);
    setupTable();
    setupTools();
    m_empty->setObjectName(u"noLayers"_s);
    m_empty->setWordWrap(true);
    m_empty->hide();
    const Theme &theme = Theme::current();
    auto *strip = new QWidget(this);
    auto *tools = new FlowLayout(strip);
    tools->addWidget(m_create);
    tools->addWidget(m_createVersion);
    tools->addWidget(m_delete);
    tools->addStretch();
    tools->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(new SectionHeader(tr("Layers"), this, SectionHeader::Level::Page));
    column->addWidget(strip);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    QWidget *before = m_create;
    for (QWidget *next : {static_cast<QWidget *>(m_createVersion), static_cast<QWidget *>(m_delete),
                          static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_table)}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(&m_layers, &LayerService::layersChanged, this, &LayersPage::load);
    followRuntimes(runtimes);
    showSelection();
}

void LayersPage::followRuntimes(RuntimeService &runtimes)
{
    const auto take = [this](const QList<Runtime> &known) { m_runtimes = known; };
    connect(&runtimes, &RuntimeService::runtimesChanged, this, take);
    whenReady(runtimes.runtimes(), this, [this, take](const Result<QList<Runtime>> &known) {
        if (known)
            take(*known);
        m_areRuntimesKnown = true;
        if (const auto then = std::exchange(m_whenKnown, nullptr); then && isVisible())
            then();
    });
}

void LayersPage::setupTable()
{
    m_table->setObjectName(u"layerTable"_s);
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(Theme::current().leastColumnWidth);
    for (const int column : {LayersModel::Version, LayersModel::Size, LayersModel::Created})
        m_table->giveWidth(column, Theme::current().columnWidth);
    auto *fit = ColumnFit::leaveRest(header, LayersModel::Runtimes, {LayersModel::Name});
    rememberColumns(header, QStringLiteral("layers/columns"), fit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LayersPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LayersPage::showSelection);
    auto *remove = addCommand(m_table, u"deleteLayerCommand"_s, tr("Delete the selected version"),
                              {QKeySequence::Delete}, Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &LayersPage::deleteSelected);
}

void LayersPage::setupTools()
{
    m_create->setObjectName(u"createLayer"_s);
    m_createVersion->setObjectName(u"createLayerVersion"_s);
    m_delete->setObjectName(u"deleteLayerVersion"_s);
    m_all->setObjectName(u"allLayerVersions"_s);
    connect(m_create, &QPushButton::clicked, this, [this] { create(std::nullopt); });
    connect(m_createVersion, &QPushButton::clicked, this, &LayersPage::createVersion);
    connect(m_delete, &QPushButton::clicked, this, &LayersPage::deleteSelected);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        if (const auto version = selected())
            m_toSelect = version->reference;
        m_model->setAllShown(all);
        if (m_toSelect)
            select(*m_toSelect);
    });
}

void LayersPage::load()
{
    whenReady(m_layers.list(), this, [this](const Result<QList<LayerVersion>> &versions) {
        if (versions)
            showVersions(*versions);
        else
            Q_EMIT failed(versions.error());
    });
}

void LayersPage::showVersions(const QList<LayerVersion> &versions)
{
    if (const auto version = selected(); version && !m_toSelect)
        m_toSelect = version->reference;
    m_model->setVersions(versions);
    m_empty->setVisible(versions.isEmpty());
    m_table->setVisible(!versions.isEmpty());
    if (m_toSelect)
        select(*m_toSelect);
    haveCurrentRow();
    if (std::exchange(m_isFocusWanted, false) && m_create->hasFocus())
        focusList();
}

/// The version, or else its layer's newest one.
void LayersPage::select(const LayerReference &layer)
{
    int row = -1;
    for (int each = m_model->rowCount() - 1; each >= 0; --each) {
        const LayerReference reference = m_model->itemAt(each)->reference;
        if (reference.name == layer.name && (row < 0 || m_model->itemAt(row)->reference != layer))
            row = each;
    }
    if (row >= 0)
        m_table->selectRow(row);
    m_toSelect.reset();
}

/// For the keyboard, which begins there.
void LayersPage::haveCurrentRow()
{
    if (!m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

void LayersPage::focusList()
{
    m_isFocusWanted = m_model->isEmpty();
    (m_model->isEmpty() ? static_cast<QWidget *>(m_create) : m_table)->setFocus();
}

void LayersPage::goTo(const LayerReference &layer)
{
    m_toSelect = layer;
    if (mayTakeKeyboard(*this))
        focusList();
    load();
}

std::optional<LayerVersion> LayersPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->itemAt(rows.first().row());
}

void LayersPage::showSelection()
{
    const bool hasOne = selected().has_value();
    for (SecondaryButton *button : {m_createVersion, m_delete}) {
        button->setEnabled(hasOne);
        button->setToolTip(hasOne ? QString() : tr("Select a layer first"));
    }
}

/// With all the runtimes to choose from. What is asked for while they are looked for comes then.
void LayersPage::create(const std::optional<LayerVersion> &newest, const QString &package)
{
    if (!m_areRuntimesKnown) {
        m_whenKnown = [this, newest, package] { create(newest, package); };
        return;
    }
    auto *dialog = new LayerDialog({m_layers, m_packages, m_runtimes}, newest, window());
    connect(dialog, &LayerDialog::published, this, [this](const LayerVersion &version) {
        m_toSelect = version.reference;
        load();
    });
    dialog->open();
    if (!package.isEmpty())
        dialog->open(package);
}

void LayersPage::publishPackage(const QString &path)
{
    create(std::nullopt, path);
}

void LayersPage::createVersion()
{
    if (const auto version = selected())
        create(m_model->newestOf(version->reference.name));
}

void LayersPage::deleteSelected()
{
    const auto version = selected();
    if (!version)
        return;
    auto *dialog = new ConfirmDialog(
        tr("Delete version %1 of %2").arg(version->reference.number).arg(version->reference.name.value()),
        tr("Version %1 of the layer %2 will be deleted. Functions that have it keep it, and no other can get "
           "it. You can undo this for as long as the message about it is shown.")
            .arg(version->reference.number)
            .arg(version->reference.name.value()),
        tr("Delete"), window());
    dialog->preferCancel();
    dialog->onConfirmed([this, layer = version->reference] {
        whenReady(m_layers.remove(layer), this, [this, layer](const Result<void> &removed) {
            if (removed)
                Q_EMIT versionRemoved(layer);
            else
                Q_EMIT failed(removed.error());
        });
    });
    dialog->open();
}

} // namespace lambdesk
