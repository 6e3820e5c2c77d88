// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdialog.h"

#include "button.h"
#include "dialogsize.h"
#include "formpage.h"
#include "plainlabel.h"
#include "taborder.h"

#include <ui/style/theme.h>

#include <QAbstractScrollArea>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lambdesk
{

FormDialog::FormDialog(const QString &objectName, const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
}

QLabel *FormDialog::makeWords(const QString &text)
{
    auto *words = makePlainLabel(this);
    words->setText(text);
    return words;
}

LinkButton *FormDialog::setContents(const QList<QWidget *> &parts, PrimaryButton *action)
{
    const Theme &theme = Theme::current();
    auto *heading = new QLabel(windowTitle(), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(theme.sectionFont);
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    action->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(action);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(heading);
    const bool scrolls = std::any_of(parts.cbegin(), parts.cend(), [](const QWidget *part) {
        return qobject_cast<const QAbstractScrollArea *>(part);
    });
    QVBoxLayout *partsColumn = column;
    if (!scrolls) {
        auto *content = new QWidget(this);
        partsColumn = new QVBoxLayout(content);
        partsColumn->setContentsMargins(0, 0, 0, 0);
        partsColumn->setSpacing(theme.spaceMedium);
        m_page = new FormPage(content, this);
        m_page->setObjectName(QStringLiteral("formPage"));
        column->addWidget(m_page, 1);
    }
    for (QWidget *part : parts)
        partsColumn->addWidget(part);
    partsColumn->addStretch(1); // rather than between the parts
    column->addLayout(foot);
    return cancel;
}

void FormDialog::setVisible(bool visible)
{
    if (visible && m_page && !testAttribute(Qt::WA_Resized)) {
        adjustSize(); // which gives it no more than two thirds of the screen
        fitToContents(*this);
    }
    QDialog::setVisible(visible);
}

bool FormDialog::focusNextPrevChild(bool next)
{
    return focusNextAsLaidOut(this, next);
}

} // namespace lambdesk
