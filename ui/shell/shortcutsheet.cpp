// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "shortcutsmodel.h"

#include <model/preferences/preferences.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/livecommands.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr QSize usualSize{900, 620}; ///< a language with long words needs the width

/// Draws a cell over several rows as if it were in the first of them alone.
class InFirstRow final : public QStyledItemDelegate
{
public:
    explicit InFirstRow(QTableView *table)
        : QStyledItemDelegate(table)
        , m_rows(table->verticalHeader())
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem first = option;
        first.rect.setHeight(m_rows->sectionSize(index.row()));
        QStyledItemDelegate::paint(painter, first, index);
    }

private:
    const QHeaderView *m_rows;
};

} // namespace

ShortcutSheet::ShortcutSheet(std::function<bool()> makeNext, QWidget *window)
    : QDialog(window)
    , m_makeNext(std::move(makeNext))
    , m_model(new ShortcutsModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new FilterField(tr("Filter"), this))
    , m_table(new DataTable(tr("Keyboard shortcuts"), this))
    , m_nothing(new EmptyState({}, u"noShortcut"_s, this))
    , m_preferences(new LinkButton(tr("Open the preferences"), this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_table->accessibleName());
    resize((usualSize * theme.zoom).boundedTo(window->size()));
    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(theme.sectionFont);
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    setupTable();
    m_preferences->setObjectName(u"keyPreferences"_s);
    m_preferences->setFlush();
    m_nothing->addButton(m_preferences);
    connect(m_preferences, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT preferencesRequested();
    });
    auto *close = new SecondaryButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(heading);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addLayout(buttons);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        showRows();
    });
    load();
    makePages();
    m_filter->setFocus();
}

void ShortcutSheet::setupTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1); // any
    m_table->setObjectName(u"shortcutTable"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegateForColumn(ShortcutsModel::Place, new InFirstRow(m_table));
    new ColumnFit(m_table->horizontalHeader(), [this](int room) { return shareWidth(room); });
}

/// Each column is as wide as its texts, the name as what is left. Where there is no room for that, all are
/// cut by the same part.
QList<int> ShortcutSheet::shareWidth(int room) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView *view = m_table; // of a table it is not public
    const auto wanted = [header, view](int column) {
        return qMax(header->sectionSizeHint(column), view->sizeHintForColumn(column));
    };
    const int place = wanted(ShortcutsModel::Place);
    const int keys = wanted(ShortcutsModel::Keys);
    const int all = place + wanted(ShortcutsModel::Name) + keys;
    const double part = qMin(1.0, double(room) / qMax(1, all));
    const int sides = int(part * place) + int(part * keys);
    return {int(part * place), room - sides, int(part * keys)};
}

void ShortcutSheet::load()
{
    m_model->setCommands(liveActions(*parentWidget()));
    showRows();
}

/// A place is written once, where its rows begin.
void ShortcutSheet::showRows()
{
    m_table->clearSpans();
    const int rows = m_shown->rowCount();
    for (int first = 0; first < rows;) {
        int end = first + 1;
        const auto placeOf = [this](int row) { return m_shown->index(row, ShortcutsModel::Place).data(); };
        while (end < rows && placeOf(end) == placeOf(first))
            ++end;
        if (end - first > 1)
            m_table->setSpan(first, ShortcutsModel::Place, end - first, 1);
        first = end;
    }
    m_table->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    if (rows == 0)
        explainNothing();
}

/// Emacs' keys are there only once they were chosen.
void ShortcutSheet::explainNothing()
{
    const bool areOff = m_filter->text().contains(u"emacs"_s, Qt::CaseInsensitive) &&
                        preferences::editor().keyBindings != KeyBindings::Emacs;
    m_nothing->setWords(
        areOff ? tr("The editors have their standard keys. Those of Emacs are switched on in the "
                    "preferences, under Editor, Key bindings.")
               : tr("No shortcut has that in its name, its keys or its place."));
    m_preferences->setVisible(areOff);
}

void ShortcutSheet::makePages()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_makeNext())
                return;
            load();
            makePages();
        },
        Qt::QueuedConnection);
}

} // namespace lambdesk
