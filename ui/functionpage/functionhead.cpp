// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionhead.h"

#include "qualifiersbutton.h"

#include <model/core/programtexts.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/latefocus.h>
#include <ui/widgets/menu.h>
#include <ui/widgets/splitbutton.h>

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lambdesk
{

FunctionHead::FunctionHead(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_qualifiers(new QualifiersButton(services, this))
    , m_test(new SplitButton(tr("Test"), this))
    , m_menu(new Menu(this))
    , m_configure(addEntry(tr("Configure test event"), u"configureTestEventAction"_s,
                           &FunctionHead::configureTestEventRequested))
    , m_events(new QActionGroup(this))
    , m_arn(new ElidedLabel(this))
{
    auto *actions = new SecondaryButton(tr("Actions"), this);
    actions->setObjectName(u"actionsButton"_s);
    actions->setMenu(m_menu);
    m_actions = actions;
    setupMenu();
    setupTest();

    auto *row = new FlowLayout(this);
    row->addWidget(m_qualifiers);
    row->addWidget(m_test);
    row->addWidget(actions);
    row->addWidget(makeArn());
}

void FunctionHead::setupTest()
{
    m_test->setObjectName(u"testButton"_s);
    const QKeySequence usual(Qt::CTRL | Qt::Key_Return);
    const QKeySequence single(Qt::Key_F5);
    //: %1 are keys, as `Ctrl+Return or F5`
    m_test->setToolTip(tr("Run the function with the test event (%1)").arg(keyText({usual, single})));
    m_test->splitMenu()->setObjectName(u"testMenu"_s);
    connect(m_test, &QPushButton::clicked, this, &FunctionHead::testRequested);
    auto *test = addCommand(this, u"testCommand"_s, m_test->text(), {usual, Qt::CTRL | Qt::Key_Enter, single},
                            Qt::WindowShortcut);
    test->setAutoRepeat(false); // else a key that is held a moment too long runs it many times
    connect(test, &QAction::triggered, m_test, &QPushButton::click);
    connect(m_events, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        const QString name = chosen->data().toString();
        // The mark goes along when the event is the one that Test sends, which may be refused.
        markSelected();
        Q_EMIT testWithRequested(name);
    });
    setEvents({});
}

void FunctionHead::setEvents(const TestEventService::Events &events)
{
    QMenu *menu = m_test->splitMenu();
    menu->clear();
    qDeleteAll(m_events->actions());
    m_selected = events.selected;
    for (const TestEvent &event : events.events)
        menu->addAction(makeEvent(event.name));
    if (!events.events.isEmpty())
        menu->addSeparator();
    menu->addAction(m_configure);
    markSelected();
}

QAction *FunctionHead::makeEvent(const QString &name)
{
    // In a menu it would mark a key.
    const QString text = QString(name).replace(u'&', u"&&"_s);
    auto *action = new QAction(text, m_test);
    action->setObjectName(u"testEvent-"_s + name);
    action->setData(name);
    action->setCheckable(true);
    //: %1 is the name of a saved test event.
    const auto commandName = [&text] { return tr("Test with %1").arg(text); };
    setCommandName(action, commandName(), inEnglish(commandName));
    m_events->addAction(action);
    return action;
}

void FunctionHead::markSelected()
{
    const auto actions = m_events->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == m_selected);
}

void FunctionHead::setupMenu()
{
    m_menu->setObjectName(u"actionsMenu"_s);
    addEntry(tr("Publish new version"), u"publishVersionAction"_s, &FunctionHead::publishVersionRequested);
    addEntry(tr("Create alias"), u"createAliasAction"_s, &FunctionHead::createAliasRequested);
    addEntry(tr("Force cold start"), u"forceColdStartAction"_s, &FunctionHead::forceColdStartRequested);
    m_menu->addSeparator();
    addEntry(tr("Upload a .ZIP file"), u"uploadCodeAction"_s, &FunctionHead::uploadRequested);
    addEntry(tr("Download code"), u"downloadCodeAction"_s, &FunctionHead::exportRequested);
    addEntry(tr("Code history"), u"codeHistoryAction"_s, &FunctionHead::codeHistoryRequested);
    m_menu->addSeparator();
    addEntry(tr("Duplicate"), u"duplicateAction"_s, &FunctionHead::duplicateRequested);
    addEntry(tr("Delete function"), u"deleteFunctionAction"_s, &FunctionHead::deleteRequested);
}

QAction *FunctionHead::addEntry(const QString &text, const QString &objectName,
                                void (FunctionHead::*signal)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

QWidget *FunctionHead::makeArn()
{
    auto *words = new QWidget(this);
    words->setLayoutDirection(Qt::LeftToRight); // as an ARN runs
    auto *title = new QLabel(u"<b>ARN</b> -"_s, words);
    m_arn->setObjectName(u"functionArn"_s);
    // A long ARN gives way to the buttons in a narrow window.
    m_arn->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout(words);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::current().spaceTiny);
    line->addWidget(title);
    line->addWidget(m_arn);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"copyArn"_s);
    copy->setIcon(icon(IconName::Copy));
    copy->setAccessibleName(tr("Copy ARN"));
    copy->setToolTip(tr("Copy ARN"));
    copy->setFocusPolicy(Qt::StrongFocus);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_arn->text()); });

    auto *arn = new QWidget(this);
    auto *row = new QHBoxLayout(arn);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceTiny);
    row->addStretch(1);
    row->addWidget(words);
    row->addWidget(copy);
    return arn;
}

void FunctionHead::setArn(const QString &arn)
{
    m_arn->setText(arn);
    m_arn->setToolTip(arn);
}

void FunctionHead::setUnsaved(bool unsaved)
{
    m_test->setText(unsaved ? tr("Save and test") : tr("Test"));
}

void FunctionHead::setActive(bool active)
{
    const bool becomesActive = active && !m_test->isEnabled();
    m_qualifiers->setEnabled(active);
    m_test->setEnabled(active);
    m_actions->setEnabled(active);
    if (becomesActive && mayTakeKeyboard(*m_test))
        m_test->setFocus();
}

} // namespace lambdesk
