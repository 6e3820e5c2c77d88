// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmenttable.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace lambdesk
{

EnvironmentTable::EnvironmentTable(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(Theme::current().spaceTiny);
    auto *add = new LinkButton(tr("Add environment variable"), this);
    add->setObjectName(QStringLiteral("addEnvironmentVariable"));
    add->setIcon(icon(IconName::Plus, &Theme::link));
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {}).key->setFocus();
        Q_EMIT variablesChanged();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceTiny);
    column->addLayout(m_lines);
    column->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
}

void EnvironmentTable::setVariables(const QList<EnvironmentVariables::Variable> &variables)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().line);
    for (const auto &[key, value] : variables)
        addRow(key, value);
    Q_EMIT variablesChanged();
}

QList<EnvironmentVariables::Variable> EnvironmentTable::variables() const
{
    QList<EnvironmentVariables::Variable> result;
    for (const Row &row : m_rows) {
        if (!row.key->text().isEmpty() || !row.value->text().isEmpty())
            result.append({row.key->text(), row.value->text()});
    }
    return result;
}

void EnvironmentTable::focusProblem()
{
    if (m_rows.isEmpty())
        return;
    const auto wrong = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        const bool counts = !row.key->text().isEmpty() || !row.value->text().isEmpty();
        return counts && !EnvironmentVariables::checkKey(row.key->text());
    });
    (wrong == m_rows.cend() ? m_rows.last() : *wrong).key->setFocus();
}

EnvironmentTable::Row &EnvironmentTable::addRow(const QString &key, const QString &value)
{
    auto *line = new QWidget(this);
    Row row{line, new QLineEdit(key, line), new QLineEdit(value, line), new QToolButton(line)};
    row.key->setPlaceholderText(tr("Key"));
    row.value->setPlaceholderText(tr("Value"));
    row.key->setFont(Theme::current().codeFont);
    row.value->setFont(Theme::current().codeFont);
    row.remove->setIcon(icon(IconName::Close));
    row.remove->setToolTip(tr("Remove"));
    row.remove->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.key, 1);
    layout->addWidget(row.value, 1);
    layout->addWidget(row.remove);
    m_lines->addWidget(line);

    connect(row.key, &QLineEdit::textChanged, this, &EnvironmentTable::variablesChanged);
    connect(row.value, &QLineEdit::textChanged, this, &EnvironmentTable::variablesChanged);
    connect(row.remove, &QToolButton::clicked, this, [this, line] {
        removeRow(line);
        Q_EMIT variablesChanged();
    });
    m_rows.append(row);
    nameRows();
    return m_rows.last();
}

void EnvironmentTable::removeRow(QWidget *line)
{
    const auto row =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [line](const Row &r) { return r.line == line; });
    m_rows.erase(row);
    line->hide();
    line->deleteLater(); // the click comes from a button in it
    nameRows();
}

void EnvironmentTable::nameRows()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].key->setObjectName(QStringLiteral("environmentKey%1").arg(i));
        m_rows[i].key->setAccessibleName(tr("Key %1").arg(i + 1));
        m_rows[i].value->setObjectName(QStringLiteral("environmentValue%1").arg(i));
        m_rows[i].value->setAccessibleName(tr("Value %1").arg(i + 1));
        m_rows[i].remove->setObjectName(QStringLiteral("environmentRemove%1").arg(i));
        m_rows[i].remove->setAccessibleName(tr("Remove environment variable %1").arg(i + 1));
    }
}

} // namespace lambdesk
