// SPDX-License-Identifier: GPL-3.0-or-later
#include "missingruntime.h"

#include <model/core/async.h>
#include <model/platform/runtimeservice.h>
#include <ui/languages/datatext.h>
#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/listtext.h>
#include <ui/widgets/plainlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int mostLines = 4;

} // namespace

MissingRuntime::MissingRuntime(RuntimeService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_words(makePlainLabel(this, u"missingRuntimeWords"_s))
    , m_command(new CodeBox(tr("Command that installs it"), this))
    , m_said(makePlainLabel(this, u"missingRuntimeSaid"_s))
{
    const Theme &theme = Theme::current();
    setObjectName(u"missingRuntime"_s);
    makeLive(m_said);
    m_command->view()->setObjectName(u"missingRuntimeCommand"_s);
    m_command->setVisibleLines(1, mostLines);
    auto *check = new SecondaryButton(tr("Check again"), this);
    check->setObjectName(u"checkAgainButton"_s);
    check->setToolTip(tr("Look for runtimes on this computer, without a restart"));
    connect(check, &QPushButton::clicked, this, &MissingRuntime::checkAgain);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spaceMedium);
    line->addWidget(check);
    line->addWidget(m_said, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(m_words);
    column->addWidget(m_command);
    column->addLayout(line);
}

void MissingRuntime::explain(const Runtime &runtime, const QList<Language> &languages)
{
    if (m_runtime == runtime && m_languages == languages)
        return;
    m_runtime = runtime;
    m_languages = languages;
    const QString &command = runtime.installCommand;
    m_command->setText(command);
    m_command->setVisible(!command.isEmpty());
    if (!command.isEmpty())
        //: %1 is a runtime, as `Node.js 20.x`; the command follows in a box
        m_words->setText(tr("This command, entered in a terminal, installs %1:").arg(runtime.label));
    else if (!runtime.installHint.isEmpty())
        m_words->setText(translated(DataText::Runtime, runtime.installHint));
    else
        m_words->setText(tr("Install it, or choose another runtime for the function."));
    m_said->clear();
}

void MissingRuntime::checkAgain()
{
    if (std::exchange(m_checking, true))
        return;
    say(tr("Looking for runtimes …"));
    whenReady(m_service.refresh(), this,
              [this, wanted = m_runtime, languages = m_languages](const Result<QList<Runtime>> &runtimes) {
                  m_checking = false;
                  take(runtimes, wanted, languages);
              });
}

void MissingRuntime::take(const Result<QList<Runtime>> &runtimes, const Runtime &wanted,
                          const QList<Language> &languages)
{
    if (!runtimes)
        return say(runtimes.error().message);
    QStringList labels;
    for (const Runtime &each : *runtimes) {
        if (each.available() && (each.id == wanted.id || languages.contains(each.language)))
            labels << each.label;
    }
    if (labels.isEmpty())
        return say(tr("Still not there: %1. Has the command ended without an error?").arg(wanted.label));
    m_said->clear();
    //: %1 is a runtime, as `Node.js 20.x`
    Q_EMIT found(labels.size() == 1 ? tr("%1 was found.").arg(labels.first())
                                    //: %1 is several runtimes
                                    : tr("Found: %1").arg(listText(labels)));
}

void MissingRuntime::say(const QString &words)
{
    m_said->setText(words);
    announce(m_said, words);
}

} // namespace lambdesk
