// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentiondialog.h"

#include "loggroupsmodel.h"

#include <model/logs/logservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/formrow.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

RetentionDialog::RetentionDialog(const QString &group, std::optional<int> days, QWidget *parent)
    : QDialog(parent)
    , m_days(new QComboBox(this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("Edit retention setting"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + theme.fieldWidth));
    auto *heading = new QLabel(tr("Edit retention setting"), this);
    heading->setFont(theme.sectionFont);
    auto *words =
        new QLabel(tr("How long events of %1 are kept. Older ones are removed for good.").arg(group), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_days->setObjectName(u"retentionDays"_s);
    m_days->addItem(retentionText({}), 0);
    for (const int choice : LogService::retentionChoices())
        m_days->addItem(retentionText(choice), choice);
    m_days->setCurrentIndex(qMax(0, m_days->findData(days.value_or(0))));
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    auto *save = new PrimaryButton(tr("Save"), this);
    save->setObjectName(u"saveButton"_s);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        const int wanted = m_days->currentData().toInt();
        Q_EMIT chosen(wanted > 0 ? std::make_optional(wanted) : std::nullopt);
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(new FormRow(tr("Expire events after"), m_days, this));
    column->addLayout(buttons);
    m_days->setFocus();
}

} // namespace lambdesk
