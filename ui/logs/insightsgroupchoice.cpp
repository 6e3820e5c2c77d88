// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsgroupchoice.h"

#include <ui/style/theme.h>
#include <ui/widgets/command.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/isolated.h>
#include <ui/widgets/isolateddelegate.h>
#include <ui/widgets/listtext.h>

#include <QFrame>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{

constexpr QSize popupSize(420, 300);
/// Of the platform.
constexpr qsizetype mostGroups = 50;

} // namespace

InsightsGroupChoice::InsightsGroupChoice(QWidget *parent)
    : SecondaryButton(QString(), parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_filter(new FilterField(tr("Filter"), m_popup))
    , m_list(new QListWidget(m_popup))
{
    setObjectName(QStringLiteral("insightsGroups"));
    setCommandName(this, tr("Select log groups"));
    setupPopup();
    showText();
    connect(this, &QPushButton::clicked, this, &InsightsGroupChoice::openPopup);
}

void InsightsGroupChoice::setupPopup()
{
    m_popup->setObjectName(QStringLiteral("insightsGroupPopup"));
    m_filter->setObjectName(QStringLiteral("insightsGroupFilter"));
    m_list->setObjectName(QStringLiteral("insightsGroupList"));
    m_list->setAccessibleName(tr("Log groups"));
    m_list->setItemDelegate(new IsolatedDelegate(m_list));
    auto *column = new QVBoxLayout(m_popup);
    const int space = Theme::current().spaceSmall;
    column->setContentsMargins(space, space, space, space);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &InsightsGroupChoice::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, &InsightsGroupChoice::goToList);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &InsightsGroupChoice::goToList);
    connect(m_list, &QListWidget::itemChanged, this, &InsightsGroupChoice::takeChecks);
}

void InsightsGroupChoice::goToList()
{
    m_list->setFocus();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void InsightsGroupChoice::setGroups(const QStringList &groups)
{
    m_groups = groups;
    if (m_popup->isVisible())
        fill();
}

void InsightsGroupChoice::setChosen(const QStringList &groups)
{
    m_chosen = groups.mid(0, mostGroups);
    m_chosen.sort();
    showText();
    Q_EMIT chosenChanged();
}

void InsightsGroupChoice::openPopup()
{
    m_filter->clear();
    fill();
    m_popup->resize(popupSize * Theme::current().zoom);
    const int start = isRightToLeft() ? width() - m_popup->width() : 0;
    m_popup->move(mapToGlobal(QPoint(start, height())));
    m_popup->show();
    m_filter->setFocus();
}

void InsightsGroupChoice::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &group : m_groups) {
        if (!group.contains(m_filter->text().trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(group, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(group) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        return;
    auto *none = new QListWidgetItem(m_groups.isEmpty() ? tr("There is no log group yet.")
                                                        : tr("No log group has that in its name."),
                                     m_list);
    none->setFlags(Qt::NoItemFlags);
}

void InsightsGroupChoice::takeChecks()
{
    QStringList chosen = m_chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        chosen.removeAll(item->text());
        if (item->checkState() == Qt::Checked)
            chosen.append(item->text());
    }
    setChosen(chosen);
}

void InsightsGroupChoice::showText()
{
    const QString text = m_chosen.isEmpty()     ? tr("Select log groups")
                         : m_chosen.size() == 1 ? m_chosen.first()
                                                : tr("%n log group(s)", nullptr, int(m_chosen.size()));
    setText(isRightToLeft() ? isolated(text) : text);
    setAccessibleName(tr("Log groups: %1").arg(text));
    setAccessibleDescription(listText(m_chosen));
    setToolTip(m_chosen.join(u'\n'));
}

} // namespace lambdesk
