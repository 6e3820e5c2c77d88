// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerfield.h"

#include <model/core/async.h>
#include <model/layers/layerservice.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/unseenlabel.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

LayerField::LayerField(LayerService &layers, int most, QWidget *parent)
    : QWidget(parent)
    , m_layers(layers)
    , m_most(most)
    , m_rows(new QVBoxLayout)
    , m_name(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_add(new SecondaryButton(tr("Add layer"), this))
    , m_nothing(new QLabel(this))
{
    m_rows->setSpacing(Theme::current().spaceTiny);
    m_nothing->setObjectName(u"noLayerToAdd"_s);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceTiny);
    column->addLayout(m_rows);
    column->addWidget(makeAddLine());
    column->addWidget(m_nothing);
    setFocusProxy(m_name);
    showNames();
}

QWidget *LayerField::makeAddLine()
{
    m_name->setObjectName(u"layerToAdd"_s);
    UnseenLabel::add(m_name, tr("Layer to add"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_version->setObjectName(u"layerVersionToAdd"_s);
    UnseenLabel::add(m_version, tr("Version of the layer to add"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add->setObjectName(u"addLayer"_s);
    connect(m_name, &QComboBox::currentIndexChanged, this, &LayerField::showVersions);
    connect(m_add, &QPushButton::clicked, this, &LayerField::add);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceSmall);
    row->addWidget(m_name);
    row->addWidget(m_version);
    row->addWidget(m_add);
    row->addStretch(1);
    return line;
}

void LayerField::setLayers(const QList<FunctionLayer> &layers)
{
    m_chosen = layers;
    showRows();
    showNames();
}

void LayerField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_following)
        connect(&m_layers, &LayerService::layersChanged, this, &LayerField::load);
    m_following = true;
    load();
}

void LayerField::load()
{
    whenReady(m_layers.list(), this, [this](const Result<QList<LayerVersion>> &versions) {
        m_known = versions.value_or(QList<LayerVersion>());
        showNames();
    });
}

/// A function has a layer once at most.
void LayerField::showNames()
{
    const QString before = m_name->currentText();
    {
        const QSignalBlocker quiet(m_name);
        m_name->clear();
        for (const LayerVersion &version : std::as_const(m_known)) {
            const QString name = version.reference.name.value();
            if (!isChosen(version.reference.name) && m_name->findText(name) < 0)
                m_name->addItem(name);
        }
        m_name->setCurrentIndex(std::max(0, m_name->findText(before)));
    }
    showVersions();
    const bool isFull = m_chosen.size() >= m_most;
    const bool hasAny = m_name->count() > 0;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_version), static_cast<QWidget *>(m_add)})
        widget->setVisible(hasAny && !isFull);
    m_nothing->setVisible(!hasAny || isFull);
    if (isFull)
        m_nothing->setText(tr("A function has at most %1 layers.").arg(m_most));
    else if (m_known.isEmpty())
        m_nothing->setText(tr("There is no layer yet. Make one under Services, Lambda, Layers."));
    else
        m_nothing->setText(tr("The function has all layers that there are."));
}

void LayerField::showVersions()
{
    m_version->clear();
    for (const LayerVersion &version : std::as_const(m_known)) {
        if (version.reference.name.value() == m_name->currentText())
            m_version->addItem(tr("Version %1").arg(version.reference.number), version.reference.number);
    }
}

void LayerField::showRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click comes from a button in it
        item->widget()->setObjectName({});
        for (QObject *child : item->widget()->children())
            child->setObjectName({});
        delete item;
    }
    for (int index = 0; index < m_chosen.size(); ++index)
        m_rows->addWidget(makeRow(index));
}

QWidget *LayerField::makeRow(int index)
{
    const LayerReference &layer = m_chosen.at(index).reference;
    const QString name = layer.name.value();
    auto *row = new QWidget(this);
    auto *text = new QLabel(tr("%1, version %2").arg(name).arg(layer.number), row);
    text->setObjectName(u"layerRow%1"_s.arg(index));
    text->setTextFormat(Qt::PlainText);
    auto *up = makeRowButton(row, u"layerUp%1"_s.arg(index), tr("Move %1 up").arg(name));
    up->setIcon(icon(IconName::CaretUp));
    up->setEnabled(index > 0);
    auto *down = makeRowButton(row, u"layerDown%1"_s.arg(index), tr("Move %1 down").arg(name));
    down->setIcon(icon(IconName::CaretDown));
    down->setEnabled(index < m_chosen.size() - 1);
    auto *taken = makeRowButton(row, u"layerRemove%1"_s.arg(index), tr("Remove %1").arg(name));
    taken->setIcon(icon(IconName::Close));
    connect(up, &QToolButton::clicked, this, [this, index] { move(index, index - 1); });
    connect(down, &QToolButton::clicked, this, [this, index] { move(index, index + 1); });
    connect(taken, &QToolButton::clicked, this, [this, index] { remove(index); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text, 1);
    for (QToolButton *button : {up, down, taken})
        line->addWidget(button);
    return row;
}

QToolButton *LayerField::makeRowButton(QWidget *row, const QString &objectName, const QString &text)
{
    auto *button = new QToolButton(row);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void LayerField::add()
{
    const auto version = std::find_if(m_known.cbegin(), m_known.cend(), [this](const LayerVersion &known) {
        return known.reference.name.value() == m_name->currentText() &&
               known.reference.number == m_version->currentData().toInt();
    });
    if (version == m_known.cend() || m_chosen.size() >= m_most)
        return;
    m_chosen.append({version->reference, version->code});
    showRows();
    showNames();
    Q_EMIT layersChanged();
}

/// The keyboard goes with the row.
void LayerField::move(int from, int to)
{
    m_chosen.swapItemsAt(from, to);
    showRows();
    const QString button = to < from ? u"layerUp%1"_s : u"layerDown%1"_s;
    const QString other = to < from ? u"layerDown%1"_s : u"layerUp%1"_s;
    auto *moved = findChild<QToolButton *>(button.arg(to));
    if (!moved->isEnabled())
        moved = findChild<QToolButton *>(other.arg(to));
    moved->setFocus();
    Q_EMIT layersChanged();
}

void LayerField::remove(int index)
{
    m_chosen.removeAt(index);
    showRows();
    showNames();
    if (auto *next = findChild<QToolButton *>(u"layerRemove%1"_s.arg(std::max(0, index - 1))))
        next->setFocus();
    else
        m_name->setFocus();
    Q_EMIT layersChanged();
}

bool LayerField::isChosen(const LayerName &name) const
{
    return std::any_of(m_chosen.cbegin(), m_chosen.cend(),
                       [&name](const FunctionLayer &layer) { return layer.reference.name == name; });
}

} // namespace lambdesk
