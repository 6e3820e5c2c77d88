// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacecodedialog.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/packages/packageinspector.h>
#include <ui/functions/packagetext.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/sizetext.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/wheelguard.h>

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int barWidth = 120;

} // namespace

ReplaceCodeDialog::ReplaceCodeDialog(const Services &services, const Function &function, const QString &path,
                                     bool unsaved, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_function(function)
    , m_unsaved(unsaved)
    , m_before(std::make_shared<Function>(function))
    , m_facts(addLine(u"replaceFacts"_s))
    , m_difference(addLine(u"replaceDifference"_s))
    , m_handler(addLine(u"replaceHandler"_s))
    , m_warning(addLine(u"replaceWarning"_s))
    , m_handlerChoice(new QComboBox(this))
    , m_handlerRow(new FormRow(tr("New handler"), m_handlerChoice, this, FormRow::Width::Full))
    , m_problem(addLine(u"replaceProblem"_s))
    , m_state(new QLabel(this))
    , m_spinner(new Spinner(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_replace(new PrimaryButton(tr("Replace code"), this))
{
    setObjectName(u"replaceCodeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Replace the code of %1").arg(function.configuration.name.value()));
    setFixedWidth(widthOnScreen(*this, Theme::current().dialogWidth));
    setupContents();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceCodeDialog::replace);
    connect(m_handlerChoice, &QComboBox::currentIndexChanged, this, &ReplaceCodeDialog::showWhatIsReplaced);
    connect(&m_inspection, &QFutureWatcherBase::finished, this, &ReplaceCodeDialog::takeUpload);
    connect(&m_replacement, &QFutureWatcherBase::finished, this, &ReplaceCodeDialog::takeReplaced);
    for (QFutureWatcherBase *work : {static_cast<QFutureWatcherBase *>(&m_inspection),
                                     static_cast<QFutureWatcherBase *>(&m_replacement)}) {
        connect(work, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
        connect(work, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    }
    setBusy(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_inspection.setFuture(services.packages.inspect(path));
}

ReplaceCodeDialog::~ReplaceCodeDialog()
{
    m_inspection.disconnect(this);
    m_replacement.disconnect(this);
    m_inspection.cancel();
    m_replacement.cancel();
    // Letting go of fifty megabytes and tens of thousands of names takes a moment, too.
    auto inspected = m_inspection.future();
    m_inspection.setFuture({});
    runOnPool([upload = std::move(m_upload), inspected = std::move(inspected)] { return true; });
}

QLabel *ReplaceCodeDialog::addLine(const QString &objectName)
{
    auto *label = makePlainLabel(this, objectName);
    label->hide();
    return label;
}

void ReplaceCodeDialog::setupContents()
{
    const Theme &theme = Theme::current();
    auto *heading = makePlainLabel(this);
    heading->setText(windowTitle());
    heading->setFont(theme.sectionFont);
    m_warning->setProperty("severity", u"warning"_s);
    m_problem->setProperty("severity", u"error"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(theme.px(barWidth), theme.spaceSmall);
    m_bar->setAccessibleName(tr("Upload"));
    m_handlerChoice->setObjectName(u"replaceHandlerChoice"_s);
    m_handlerChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    guardFromWheel(m_handlerChoice);
    m_handlerRow->hide();
    m_cancel->setObjectName(u"cancelButton"_s);
    m_replace->setObjectName(u"replaceButton"_s);
    m_replace->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(heading);
    for (QWidget *line : std::initializer_list<QWidget *>{m_facts, m_difference, m_handler, m_warning,
                                                          m_handlerRow, m_problem})
        column->addWidget(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.spaceSmall);
    buttons->addWidget(m_spinner);
    buttons->addWidget(m_state);
    buttons->addWidget(m_bar);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_replace);
    column->addLayout(buttons);
}

void ReplaceCodeDialog::setBusy(const QString &words)
{
    const bool busy = !words.isEmpty();
    m_state->setText(words);
    m_bar->setValue(0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_spinner), static_cast<QWidget *>(m_bar)})
        part->setVisible(busy);
    m_handlerRow->setEnabled(!busy);
    m_replace->setEnabled(!busy && m_upload);
    fit();
}

void ReplaceCodeDialog::fit()
{
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void ReplaceCodeDialog::takeUpload()
{
    const auto inspected = m_inspection.future();
    if (inspected.resultCount() == 0)
        return;
    const Result<CodeUpload> result = inspected.result();
    if (!result)
        return showProblem(result.error());
    // Megabytes of code may have to be read for it.
    const auto find = [upload = std::make_shared<const CodeUpload>(*result), now = m_function.configuration] {
        Findings findings{upload, findHandlers(upload->contents), {}, packageSizeText(*upload), {}};
        if (const auto language = languageOfRuntime(now.runtime))
            findings.check =
                checkHandler(now.handler.value(), *language, upload->contents, findings.handlers);
        findings.warning = packageWarningText(*upload, findings.handlers);
        return findings;
    };
    whenReady(runOnPool(find), this, [this](const Findings &findings) { showFindings(findings); });
}

void ReplaceCodeDialog::showFindings(const Findings &findings)
{
    m_upload = findings.upload;
    m_facts->setText(tr("New: %1, %2\nNow: %3 zipped")
                         .arg(m_upload->name(), findings.size, sizeText(m_function.code.bytes)));
    m_facts->show();
    const auto &handler = m_function.configuration.handler.value();
    m_handler->setText(tr("The handler %1 is in it.").arg(handler));
    m_handler->setVisible(findings.check.finding == HandlerCheck::Finding::Found);
    QStringList warnings;
    if (!findings.check.message.isEmpty())
        warnings << tr("The function's handler is %1. %2").arg(handler, findings.check.message);
    else if (!findings.handlers.isEmpty())
        warnings << findings.warning;
    if (m_unsaved)
        warnings << tr("What you have changed in the editor and not saved is lost.");
    warnings.removeAll(QString());
    m_warning->setText(warnings.join(u"\n\n"_s));
    m_warning->setVisible(!warnings.isEmpty());
    offerHandlers(findings);
    setBusy({});
    m_replace->setFocus();
    whenReady(m_services.packages.contents(m_function.code), this,
              [this](const Result<PackageContents> &before) {
                  if (before)
                      compareWith(*before);
              });
}

/// Those that the function's runtime can run. A single one is chosen, and the button says so; of several the
/// user is to choose.
void ReplaceCodeDialog::offerHandlers(const Findings &findings)
{
    const FunctionConfiguration &now = m_function.configuration;
    const auto language = languageOfRuntime(now.runtime);
    // Of a package that brings its runtime, the program is what is wrong.
    if (findings.check.message.isEmpty() || language == Language::Provided)
        return;
    const Quotas &quotas = m_services.catalogs.profile.quotas;
    //: %1 is the handler that the function has
    m_handlerChoice->addItem(tr("Keep %1").arg(now.handler.value()), QString());
    for (const HandlerCandidate &one : findings.handlers) {
        if (one.language == language && Handler::from(one.handler, quotas))
            m_handlerChoice->addItem(one.handler, one.handler);
    }
    m_handlerChoice->setCurrentIndex(m_handlerChoice->count() == 2 ? 1 : 0);
    m_handlerRow->setVisible(m_handlerChoice->count() > 1);
}

void ReplaceCodeDialog::showWhatIsReplaced()
{
    m_replace->setText(chosenHandler() ? tr("Replace code and handler") : tr("Replace code"));
}

std::optional<Handler> ReplaceCodeDialog::chosenHandler() const
{
    const auto chosen =
        Handler::from(m_handlerChoice->currentData().toString(), m_services.catalogs.profile.quotas);
    return chosen ? std::optional(*chosen) : std::nullopt;
}

void ReplaceCodeDialog::compareWith(const PackageContents &before)
{
    // On the pool: either may have tens of thousands of files.
    whenReady(runOnPool([before, upload = m_upload] { return compare(before, upload->contents); }), this,
              [this](const PackageDifference &difference) { showDifference(difference); });
}

void ReplaceCodeDialog::showDifference(const PackageDifference &difference)
{
    const bool same = difference == PackageDifference();
    m_difference->setText(same ? tr("The files are the same as now.") : differenceText(difference));
    m_difference->show();
    fit();
}

void ReplaceCodeDialog::replace()
{
    setBusy(tr("Uploading the code …"));
    m_problem->hide();
    // It may have been changed since the dialog was opened.
    const auto noteBefore = [before = m_before](const Function &now, const Function &) -> Result<void> {
        *before = now;
        return {};
    };
    m_replacement.setFuture(m_services.functions.updateCodeFromZip(
        m_function.configuration.name, m_upload->zip,
        {{CodeArrival::Kind::Uploaded, m_upload->name()}, chosenHandler(), noteBefore}));
}

void ReplaceCodeDialog::takeReplaced()
{
    const auto replacement = m_replacement.future();
    if (replacement.resultCount() == 0)
        return;
    const Result<Function> function = replacement.result();
    if (!function)
        return showProblem(function.error());
    Q_EMIT replaced({*m_before, *function, m_upload->name()});
    accept();
}

void ReplaceCodeDialog::showProblem(const Error &error)
{
    m_problem->setText(errorText(error));
    m_problem->show();
    setBusy({});
}

} // namespace lambdesk
