// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeentry.h"

#include <ui/style/theme.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/formrow.h>

#include <QRadioButton>
#include <QVBoxLayout>

namespace lambdesk
{

CodeEntry::CodeEntry(QWidget *inlineCode, QWidget *upload, QWidget *parent)
    : QWidget(parent)
    , m_inlineChoice(new QRadioButton(tr("Edit code inline"), this))
    , m_uploadChoice(new QRadioButton(tr("Upload a .ZIP file"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceSmall);
    column->addWidget(makeChoice());
    column->addWidget(inlineCode);
    column->addWidget(upload);
    upload->hide();
    connect(m_uploadChoice, &QRadioButton::toggled, this, [this, inlineCode, upload](bool uploads) {
        inlineCode->setVisible(!uploads);
        upload->setVisible(uploads);
        Q_EMIT entryTypeChanged(uploads);
    });
}

QWidget *CodeEntry::makeChoice()
{
    m_inlineChoice->setObjectName(QStringLiteral("editCodeInline"));
    m_inlineChoice->setChecked(true);
    m_uploadChoice->setObjectName(QStringLiteral("uploadZipFile"));
    auto *choice = new QWidget(this);
    choice->setObjectName(QStringLiteral("codeEntryType"));
    choice->setFocusProxy(m_inlineChoice);
    auto *row = new FlowLayout(choice, &Theme::spaceLarge);
    row->addWidget(m_inlineChoice);
    row->addWidget(m_uploadChoice);
    return new FormRow(tr("Code entry type"), choice, this, FormRow::Width::Full);
}

bool CodeEntry::isUpload() const
{
    return m_uploadChoice->isChecked();
}

void CodeEntry::setUpload(bool upload)
{
    (upload ? m_uploadChoice : m_inlineChoice)->setChecked(true);
}

} // namespace lambdesk
