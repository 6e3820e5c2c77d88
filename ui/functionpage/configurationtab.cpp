// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationtab.h"

#include <model/core/async.h>
#include <model/functions/packagehandlers.h>
#include <model/packages/codeupload.h>
#include <ui/functions/functionform.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/keytext.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

ConfigurationTab::ConfigurationTab(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_unsaved(new QLabel(tr("● Unsaved changes"), this))
    , m_save(new SecondaryButton(tr("Save"), this))
{
    const Theme &theme = Theme::current();
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll->viewport());
    m_form = new FunctionForm(services, FunctionForm::EverythingButName, content);
    m_form->setObjectName(u"configurationForm"_s);
    m_unsaved->setObjectName(u"configurationUnsavedMark"_s);
    m_unsaved->setProperty("severity", u"warning"_s);
    m_save->setObjectName(u"saveConfigurationButton"_s);
    m_save->setToolTip(tr("Save the configuration (%1)").arg(keyText(QKeySequence::Save)));
    connect(m_form, &FunctionForm::edited, this, &ConfigurationTab::compare);
    connect(m_form, &FunctionForm::renameRequested, this, &ConfigurationTab::renameRequested);
    connect(m_save, &QPushButton::clicked, this, &ConfigurationTab::saveRequested);

    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, 0);
    strip->setSpacing(theme.spaceMedium);
    strip->addStretch(1);
    strip->addWidget(m_unsaved);
    strip->addWidget(m_save);
    content->setProperty("scrollContent", true);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(theme.spaceMedium, 0, theme.spaceMedium, theme.spaceMedium);
    inner->addWidget(m_form);
    inner->addStretch(1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(strip);
    column->addWidget(scroll, 1);
    compare();
}

void ConfigurationTab::setConfiguration(const FunctionConfiguration &configuration)
{
    m_saved = configuration;
    discard();
}

void ConfigurationTab::setReadOnly(bool readOnly)
{
    m_form->setEnabled(!readOnly);
}

void ConfigurationTab::setSaved(const FunctionConfiguration &configuration)
{
    m_saved = configuration;
    compare();
}

void ConfigurationTab::discard()
{
    if (m_saved)
        m_form->setConfiguration(*m_saved);
    compare();
}

ConfigurationEdits ConfigurationTab::edits() const
{
    return {FunctionDraft::of(*m_saved), m_form->draft()};
}

void ConfigurationTab::restore(const FunctionDraft &typed)
{
    m_form->setDraft(typed);
    compare();
}

void ConfigurationTab::focusField()
{
    if (QWidget *last = m_form->focusWidget(); last && last->isVisibleTo(this) && last->isEnabled())
        last->setFocus();
    else
        m_form->focusFirst();
}

std::optional<FunctionConfiguration> ConfigurationTab::configuration()
{
    if (!m_form->revealProblems())
        return std::nullopt;
    const auto configuration = m_form->configuration();
    return configuration ? std::optional(*configuration) : std::nullopt;
}

void ConfigurationTab::setCode(const CodePackage &package, const QString &fileName)
{
    // Other files may be loaded by a name that no rename here would know of.
    m_form->setRenameOffered(package.files.size() == 1);
    if (package.files.size() != 1)
        return setPackage(package);
    ++m_asked;
    m_form->setPackage({}, {});
    for (const CodePackage::File &file : package.files) {
        if (file.path == fileName)
            m_form->setCode(fileName, file.bytes);
    }
}

void ConfigurationTab::setPackage(const CodePackage &package)
{
    struct Read {
        std::shared_ptr<const CodeUpload> upload;
        QList<HandlerCandidate> handlers;
    };
    // Megabytes of code may have to be read for it.
    const auto read = [package] {
        auto upload = std::make_shared<CodeUpload>();
        upload->contents = contentsOf(package);
        return Read{upload, findHandlers(upload->contents)};
    };
    whenReady(runOnPool(read), this, [this, asked = ++m_asked](const Read &done) {
        if (asked == m_asked)
            m_form->setPackage(done.upload->contents.entries.isEmpty() ? nullptr : done.upload,
                               done.handlers);
    });
}

void ConfigurationTab::compare()
{
    // What was saved under another profile may not be acceptable now, though nobody has edited it.
    const auto typed = m_form->configuration();
    m_modified = m_saved && (typed ? *typed != *m_saved : m_form->draft() != FunctionDraft::of(*m_saved));
    m_unsaved->setVisible(m_modified);
    if (!m_modified && window()->focusWidget() == m_save)
        focusField(); // else the keyboard would go to whatever comes next in the window
    m_save->setEnabled(m_modified);
    Q_EMIT modifiedChanged(m_modified);
}

} // namespace lambdesk
