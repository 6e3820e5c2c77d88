// SPDX-License-Identifier: GPL-3.0-or-later
#include "blueprintpage.h"

#include "tilegrid.h"

#include <ui/languages/datatext.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/tile.h>
#include <ui/widgets/unseenlabel.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// What the tile says, and what it would say in English.
bool matches(const Blueprint &blueprint, const QString &text)
{
    const QStringList said{blueprint.id, blueprint.description,
                           translated(DataText::Blueprint, blueprint.description), blueprint.tags.join(u' '),
                           translated(DataText::Blueprint, blueprint.tags).join(u' ')};
    return std::any_of(said.cbegin(), said.cend(),
                       [&text](const QString &words) { return words.contains(text, Qt::CaseInsensitive); });
}

} // namespace

BlueprintPage::BlueprintPage(const QList<Blueprint> &blueprints, QWidget *parent)
    : QWidget(parent)
    , m_blueprints(blueprints)
    , m_filter(new FilterField(tr("Filter"), this))
    , m_language(new QComboBox(this))
    , m_paging(new QLabel(this))
    , m_nothing(new QLabel(
          tr("No blueprint matches. Change the filter, or press Skip to start from scratch."), this))
    , m_grid(new TileGrid)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("blueprintPage"));
    m_nothing->setWordWrap(true);
    auto *header = new SectionHeader(tr("Select blueprint"), this, SectionHeader::Level::Page);
    header->setGist(
        tr("Blueprints are sample functions: each one runs and shows one thing. Choose the one that is "
           "closest to what you want and change it, or press <b>Skip</b> to write a function from "
           "scratch."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(header);
    column->addWidget(makeToolStrip());
    column->addWidget(m_nothing);
    column->addWidget(makeTiles(), 1);
    column->addWidget(makeFooter());
    applyFilter();
}

QWidget *BlueprintPage::makeToolStrip()
{
    const Theme &theme = Theme::current();
    auto *strip = new QFrame(this);
    strip->setObjectName(QStringLiteral("toolStrip"));
    m_filter->setObjectName(QStringLiteral("blueprintFilter"));
    m_filter->setUsualWidth();
    m_filter->installEventFilter(this);
    m_language->setObjectName(QStringLiteral("blueprintLanguage"));
    UnseenLabel::add(m_language, tr("Language"));
    m_language->addItem(tr("All languages"));
    m_language->addItem(tr("Node.js"), int(Language::NodeJs));
    m_language->addItem(tr("Python"), int(Language::Python));
    m_paging->setObjectName(QStringLiteral("blueprintPaging"));
    m_paging->setFont(theme.boldFont);
    auto *row = new FlowLayout(strip, &Theme::spaceMedium);
    row->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    row->addWidget(m_filter);
    row->addWidget(m_language);
    row->addStretch();
    row->addWidget(m_paging);

    connect(m_filter, &QLineEdit::textChanged, this, &BlueprintPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &BlueprintPage::enterGrid);
    connect(m_language, &QComboBox::currentIndexChanged, this, &BlueprintPage::applyFilter);
    auto *find = addCommand(this, QStringLiteral("filterBlueprintsCommand"), tr("Filter blueprints"),
                            {QKeySequence::Find});
    connect(find, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    return strip;
}

QWidget *BlueprintPage::makeTiles()
{
    for (const Blueprint &blueprint : std::as_const(m_blueprints)) {
        const QStringList tags = translated(DataText::Blueprint, blueprint.tags);
        auto *tile = new Tile(blueprint.id, translated(DataText::Blueprint, blueprint.description),
                              tags.join(QStringLiteral(" · ")), m_grid);
        tile->setObjectName(QStringLiteral("blueprint-") + blueprint.id);
        tile->setToolTip(translated(DataText::Blueprint, blueprint.teaches));
        connect(tile, &QAbstractButton::clicked, this,
                [this, blueprint] { Q_EMIT blueprintChosen(blueprint); });
        m_grid->addTile(tile);
        m_tiles.append(tile);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(readingMargins(0, 0, Theme::current().spaceMedium, 0)); // to the scroll bar
    column->addWidget(m_grid);
    column->addStretch(1);
    return new ScrollPage(content, this);
}

QWidget *BlueprintPage::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *cancel = new LinkButton(tr("Cancel"), footer);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *skip = new SecondaryButton(tr("Skip"), footer);
    skip->setObjectName(QStringLiteral("skipButton"));
    connect(cancel, &QPushButton::clicked, this, &BlueprintPage::cancelled);
    connect(skip, &QPushButton::clicked, this, &BlueprintPage::skipped);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceMedium);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(skip);
    return footer;
}

void BlueprintPage::applyFilter()
{
    const QString text = m_filter->text().trimmed();
    const QVariant language = m_language->currentData();
    int shown = 0;
    for (int i = 0; i < m_blueprints.size(); ++i) {
        const bool fits = matches(m_blueprints[i], text) &&
                          (!language.isValid() || int(m_blueprints[i].language) == language.toInt());
        m_tiles[i]->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    m_grid->relayout();
    m_paging->setText(tr("Viewing %1-%2 of %3").arg(shown > 0 ? 1 : 0).arg(shown).arg(shown));
    m_nothing->setVisible(shown == 0);
}

void BlueprintPage::enterGrid()
{
    const auto tiles = m_grid->shownTiles();
    if (tiles.size() == 1)
        tiles.first()->click();
    else if (!tiles.isEmpty())
        tiles.first()->setFocus(Qt::TabFocusReason);
}

void BlueprintPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_filter->setFocus();
}

bool BlueprintPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        const auto tiles = m_grid->shownTiles();
        if (!tiles.isEmpty())
            tiles.first()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lambdesk
