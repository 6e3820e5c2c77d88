// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentiondialog.h"

#include "loggroupsmodel.h"

#include <model/logs/logservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/formrow.h>

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lambdesk
{

RetentionDialog::RetentionDialog(const QString &group, std::optional<int> days, QWidget *parent)
    : FormDialog(u"retentionDialog"_s, tr("Edit retention setting"), parent)
    , m_days(new QComboBox(this))
{
    const Theme &theme = Theme::current();
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + theme.fieldWidth));
    auto *words =
        makeWords(tr("How long events of %1 are kept. Older ones are removed for good.").arg(group));
    m_days->setObjectName(u"retentionDays"_s);
    m_days->addItem(retentionText({}), 0);
    for (const int choice : LogService::retentionChoices())
        m_days->addItem(retentionText(choice), choice);
    m_days->setCurrentIndex(qMax(0, m_days->findData(days.value_or(0))));
    auto *save = new PrimaryButton(tr("Save"), this);
    save->setObjectName(u"saveButton"_s);
    connect(save, &QPushButton::clicked, this, [this] {
        const int wanted = m_days->currentData().toInt();
        Q_EMIT chosen(wanted > 0 ? std::make_optional(wanted) : std::nullopt);
        accept();
    });
    setContents({words, new FormRow(tr("Expire events after"), m_days, this)}, save);
    m_days->setFocus();
}

} // namespace lambdesk
