// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include <model/platform/runtime.h>
#include <ui/languages/datatext.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/turningrow.h>

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace lambdesk
{

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_edit(new SecondaryButton(tr("Edit"), this))
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_previous(new SecondaryButton(tr("Previous"), this))
    , m_create(new PrimaryButton(tr("Create function"), this))
    , m_spinner(new Spinner(this))
    , m_progress(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceMedium);
    column->addWidget(new ScrollPage(makeDetails(), this), 1);
    column->addWidget(makeFooter());
    setBusy(false);
}

QWidget *ReviewPage::makeDetails()
{
    const Theme &theme = Theme::current();
    auto *content = new QWidget;
    auto *header = new SectionHeader(tr("Review"), content, SectionHeader::Level::Page);
    header->setGist(
        tr("Review the details of your function. You can go back and change them. When everything is "
           "right, press <b>Create function</b>."));
    auto *section = new SectionHeader(tr("Lambda function"), content);
    m_edit->setObjectName(QStringLiteral("editButton"));
    section->addButton(m_edit);
    connect(m_edit, &QPushButton::clicked, this, &ReviewPage::editRequested);
    m_rows->setSpacing(theme.spaceMedium);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(readingMargins(0, 0, theme.spaceMedium, theme.spaceMedium));
    column->setSpacing(theme.spaceMedium);
    column->addWidget(header);
    column->addWidget(section);
    column->addLayout(m_rows);
    column->addStretch(1);
    return content;
}

QWidget *ReviewPage::makeFooter()
{
    auto *footer = new QWidget(this);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_previous->setObjectName(QStringLiteral("previousButton"));
    m_create->setObjectName(QStringLiteral("createButton"));
    connect(m_cancel, &QPushButton::clicked, this, &ReviewPage::cancelled);
    connect(m_previous, &QPushButton::clicked, this, &ReviewPage::previousRequested);
    connect(m_create, &QPushButton::clicked, this, &ReviewPage::createRequested);
    auto *row = new FlowLayout(footer, &Theme::spaceMedium);
    row->addWidget(m_spinner);
    row->addWidget(m_progress);
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_bar->setObjectName(QStringLiteral("reviewProgressBar"));
    m_bar->setAccessibleName(tr("Upload"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(Theme::current().progressWidth, Theme::current().spaceSmall);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_previous);
    row->addWidget(m_create);
    return footer;
}

void ReviewPage::setConfiguration(const FunctionConfiguration &configuration, const Quotas &quotas,
                                  const QString &code, const QString &handlerWarning)
{
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    addRow(tr("Name"), configuration.name.value(), QStringLiteral("reviewName"));
    addRow(tr("Description"), configuration.description.value(), QStringLiteral("reviewDescription"));
    addRow(tr("Runtime"), translated(DataText::Runtime, runtimeLabel(configuration.runtime)),
           QStringLiteral("reviewRuntime"));
    addRow(tr("Code"), code, QStringLiteral("reviewCode"));
    addRow(tr("Handler"), configuration.handler.value(), QStringLiteral("reviewHandler"));
    if (!handlerWarning.isEmpty())
        addRow({}, handlerWarning, QStringLiteral("reviewHandlerWarning"))
            ->setProperty("severity", QStringLiteral("warning"));
    addRow(tr("Role"), configuration.role, QStringLiteral("reviewRole"));
    addRow(tr("Memory (MB)"), QString::number(configuration.memory.megabytes()),
           QStringLiteral("reviewMemory"));
    if (quotas.hasEphemeralStorageSizes())
        addRow(tr("Ephemeral storage (MB)"), QString::number(configuration.ephemeralStorage.megabytes()),
               QStringLiteral("reviewEphemeralStorage"));
    addRow(tr("Timeout"), tr("%1 s").arg(configuration.timeout.seconds()), QStringLiteral("reviewTimeout"));
    QStringList variables;
    for (const auto &[key, value] : configuration.environment.variables())
        variables << key + u'=' + value;
    if (!variables.isEmpty())
        addRow(tr("Environment variables"), variables.join(u'\n'), QStringLiteral("reviewEnvironment"));
}

QLabel *ReviewPage::addRow(const QString &label, const QString &value, const QString &objectName)
{
    const Theme &theme = Theme::current();
    auto *line = new QWidget(this);
    auto *name = new QLabel(label, line);
    name->setWordWrap(true);
    name->setFont(theme.boldFont);
    name->setFixedWidth(theme.labelColumn);
    name->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *text = new QLabel(value, line);
    text->setObjectName(objectName);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new TurningRow(line);
    row->setSpacing(theme.spaceMedium);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    connect(row, &TurningRow::turned, name, [name](bool below) {
        name->setAlignment((below ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        name->setMaximumWidth(below ? QWIDGETSIZE_MAX : name->minimumWidth());
    });
    m_rows->addWidget(line);
    return text;
}

void ReviewPage::setBusy(bool busy, bool canBeStopped)
{
    for (QPushButton *button : {static_cast<QPushButton *>(m_edit), static_cast<QPushButton *>(m_cancel),
                                static_cast<QPushButton *>(m_previous), static_cast<QPushButton *>(m_create)})
        button->setEnabled(!busy);
    m_cancel->setEnabled(!busy || canBeStopped);
    m_progress->setText(canBeStopped ? tr("Uploading the code and creating the function …")
                                     : tr("Creating the function …"));
    m_bar->setValue(0);
    m_bar->setVisible(busy && canBeStopped);
    m_spinner->setVisible(busy);
    m_progress->setVisible(busy);
}

void ReviewPage::setProgress(int percent)
{
    m_bar->setValue(percent);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_create->setFocus();
}

} // namespace lambdesk
