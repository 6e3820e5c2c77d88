// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencespage.h"

#include "editorsection.h"
#include "endpointsection.h"
#include "enginesection.h"
#include "logssection.h"
#include "looksection.h"
#include "runtimessection.h"
#include "workspacesection.h"

#include <model/engine/engine.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/sectionheader.h>

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

PreferencesPage::PreferencesPage(const Services &services, const QString &workspaceFolder,
                                 const LookControllers &looks, const StartFacts &start, QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterField(tr("Filter preferences"), this))
    , m_nothing(new QLabel(tr("No preference matches the filter."), this))
{
    const Theme &theme = Theme::current();
    m_restart = makeRestartLine();
    setObjectName(u"preferencesPage"_s);
    auto *header = new SectionHeader(tr("Preferences"), this, SectionHeader::Level::Page);
    auto *reset = new SecondaryButton(tr("Reset all…"), header);
    reset->setObjectName(u"resetPreferences"_s);
    connect(reset, &QPushButton::clicked, this, &PreferencesPage::askForReset);
    header->addButton(reset);
    m_filter->setObjectName(u"preferenceFilter"_s);
    m_filter->setUsualWidth();
    m_nothing->setObjectName(u"noPreference"_s);
    m_nothing->setProperty("muted", true);
    m_nothing->hide();
    makeLive(m_nothing);
    const QAction *find =
        addCommand(this, u"filterPreferencesCommand"_s, tr("Filter preferences"), {QKeySequence::Find});
    connect(find, &QAction::triggered, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &QLineEdit::textChanged, this, &PreferencesPage::applyFilter);
    m_scroll = new ScrollPage(nullptr, this);
    m_scroll->take(makeContent(services, workspaceFolder, looks, start));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, 0);
    head->setSpacing(theme.spaceSmall);
    head->addWidget(header);
    head->addWidget(m_restart);
    head->addWidget(m_filter);
    head->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceSmall);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    showRestart();
}

QWidget *PreferencesPage::makeContent(const Services &services, const QString &workspaceFolder,
                                      const LookControllers &looks, const StartFacts &start)
{
    const Theme &theme = Theme::current();
    auto *content = new QWidget(m_scroll->viewport());
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.spaceLarge, 0, theme.spaceLarge, theme.spaceLarge);
    column->setSpacing(theme.spaceLarge);
    add(new LookSection(looks, start, content), column);
    m_editor = new EditorSection(content);
    add(m_editor, column);
    add(new EngineSection(services.catalogs.profile, start, content), column);
    add(new RuntimesSection(services.runtimes, content), column);
    add(new EndpointSection(services.endpoint, content), column);
    add(new LogsSection(start, content), column);
    m_workspace = new WorkspaceSection(workspaceFolder, start.workspaceGiven, content);
    connect(m_workspace, &WorkspaceSection::moveRequested, this, &PreferencesPage::moveRequested);
    add(m_workspace, column);
    column->addStretch(1);
    return content;
}

QFrame *PreferencesPage::makeRestartLine()
{
    const Theme &theme = Theme::current();
    auto *line = new QFrame(this);
    line->setObjectName(u"restartLine"_s);
    m_restartWords = makePlainLabel(line, u"restartWords"_s);
    makeLive(m_restartWords);
    auto *now = new SecondaryButton(tr("Restart now"), line);
    now->setObjectName(u"restartNow"_s);
    now->setToolTip(tr("Ends the engine and the window, and starts them again with what you have chosen"));
    connect(now, &QPushButton::clicked, this, &PreferencesPage::restartRequested);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    row->setSpacing(theme.spaceMedium);
    row->addWidget(m_restartWords, 1);
    row->addWidget(now);
    line->hide();
    return line;
}

void PreferencesPage::add(PreferenceSection *section, QVBoxLayout *column)
{
    m_sections.append(section);
    column->addWidget(section);
    connect(section, &PreferenceSection::changed, this, &PreferencesPage::showRestart);
}

void PreferencesPage::enter()
{
    for (PreferenceSection *section : std::as_const(m_sections))
        section->load();
    showRestart();
    m_filter->clear();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void PreferencesPage::goToMove()
{
    m_workspace->focusMove();
    bringIntoSight(m_workspace);
}

void PreferencesPage::goToKeyBindings()
{
    m_editor->focusKeyBindings();
    bringIntoSight(m_editor);
}

void PreferencesPage::bringIntoSight(const PreferenceSection *section)
{
    const auto bring = [this, section] {
        QWidget *now = window()->focusWidget();
        if (!section->isAncestorOf(now))
            return;
        for (ScrollPage *scroll : {m_scroll, ScrollPage::around(*this)}) {
            if (scroll)
                scroll->ensureWidgetVisible(now, 0, Theme::current().spaceLarge);
        }
    };
    bring();
    // Where it is in the end is known once all is laid out.
    for (const QMetaObject::Connection &connection : std::exchange(m_layingOut, {}))
        disconnect(connection);
    for (const ScrollPage *scroll : {m_scroll, ScrollPage::around(*this)}) {
        if (scroll)
            m_layingOut.append(
                connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, section, bring));
    }
}

void PreferencesPage::applyFilter()
{
    const bool wasNothing = m_nothing->isVisibleTo(this);
    bool any = false;
    for (PreferenceSection *section : std::as_const(m_sections))
        any = section->filter(m_filter->text().trimmed()) || any;
    m_nothing->setVisible(!any);
    if (!any && !wasNothing)
        announce(m_nothing, m_nothing->text());
}

void PreferencesPage::showRestart()
{
    QStringList waiting;
    for (const PreferenceSection *section : std::as_const(m_sections)) {
        if (section->waitsForRestart())
            waiting << section->title();
    }
    const bool wasShown = m_restart->isVisibleTo(this);
    m_restart->setVisible(!waiting.isEmpty());
    //: %1 are titles of parts of the page: How functions run and Logs.
    const QString words = tr("What you have changed takes effect at the next start: %1.")
                              .arg(QLocale().createSeparatedList(waiting));
    if (waiting.isEmpty() || (wasShown && words == m_restartWords->text()))
        return;
    m_restartWords->setText(words);
    announce(m_restartWords, words);
}

void PreferencesPage::askForReset()
{
    auto *dialog =
        new ConfirmDialog(tr("Reset all preferences?"),
                          tr("What you have chosen on this page is forgotten. Functions and their data stay "
                             "as they are, and so does the workspace's folder."),
                          tr("Reset all"), this);
    dialog->onConfirmed([this] {
        for (PreferenceSection *section : std::as_const(m_sections))
            section->reset();
    });
    dialog->open();
}

} // namespace lambdesk
