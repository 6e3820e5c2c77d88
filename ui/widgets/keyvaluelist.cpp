// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyvaluelist.h"

#include "elidedlabel.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace lambdesk
{

namespace
{
constexpr int leastOfValue = 180;
constexpr int copyButton = 20;
} // namespace

KeyValueList::KeyValueList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::current().spaceMedium);
    m_grid->setVerticalSpacing(Theme::current().spaceSmall);
    m_grid->setColumnStretch(1, 1);
}

KeyValueList::Row KeyValueList::addRow(const QString &label, QLabel *value, const QString &objectName)
{
    const Row row{new QLabel(label, this), value, nullptr};
    row.label->setFont(Theme::current().boldFont);
    row.label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.label->setBuddy(value);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    m_grid->addWidget(row.label, int(m_rows.size()), 0);
    m_grid->addWidget(value, int(m_rows.size()), 1);
    m_rows.append(row);
    return row;
}

KeyValueList::Row KeyValueList::addText(const QString &label, const QString &objectName)
{
    auto *value = new QLabel(this);
    value->setWordWrap(true);
    value->setMinimumWidth(Theme::current().px(leastOfValue));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    const Row row = addRow(label, value, objectName);
    m_grid->addWidget(value, int(m_rows.size()) - 1, 1, 1, 2);
    return row;
}

KeyValueList::Row KeyValueList::addWord(const QString &label, const QString &objectName,
                                        const QString &copyName)
{
    const Theme &theme = Theme::current();
    auto *value = new ElidedLabel(this);
    Row row = addRow(label, value, objectName);
    const QString words = tr("Copy %1").arg(label);
    auto *copy = new QToolButton(this);
    copy->setObjectName(copyName);
    copy->setIcon(icon(IconName::Copy));
    copy->setAccessibleName(words);
    copy->setToolTip(words);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIconSize({theme.smallIconSize, theme.smallIconSize});
    copy->setFixedSize(theme.px(copyButton), theme.px(copyButton));
    row.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(copy, &QToolButton::clicked, this,
            [value] { QGuiApplication::clipboard()->setText(value->text()); });
    m_grid->addWidget(copy, int(m_rows.size()) - 1, 2);
    row.copy = copy;
    m_rows.last() = row;
    return row;
}

void KeyValueList::setValue(const Row &row, const QString &value)
{
    row.value->setText(value);
    row.label->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
    if (row.copy)
        row.copy->setVisible(!value.isEmpty());
}

QString KeyValueList::text() const
{
    QString text;
    for (const Row &row : m_rows) {
        if (!row.value->isHidden())
            text += QStringLiteral("%1: %2\n").arg(row.label->text(), row.value->text());
    }
    return text;
}

} // namespace lambdesk
