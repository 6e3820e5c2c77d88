// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "missingruntime.h"

#include <model/core/async.h>
#include <model/platform/runtimecatalog.h>
#include <model/platform/runtimeservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/latefocus.h>
#include <ui/widgets/plainlabel.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr int pictureSize = 96;
constexpr int stepsWidth = 960;
constexpr int missingWidth = 720;

QWidget *step(const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(title, box);
    heading->setFont(Theme::current().boldFont);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    auto *words = new QLabel(text, box);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setProperty("muted", true);
    column->addWidget(heading);
    column->addWidget(words);
    column->addStretch(1);
    return box;
}

QHBoxLayout *inTheMiddle(QWidget *widget)
{
    auto *line = new QHBoxLayout;
    line->addStretch(0);
    line->addWidget(widget, 1);
    line->addStretch(0);
    return line;
}

} // namespace

WelcomePage::WelcomePage(RuntimeService &runtimes, QWidget *parent)
    : QWidget(parent)
    , m_runtimes(runtimes)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("welcomePage"));
    auto *picture = new IconLabel(IconName::Application, &Theme::text, pictureSize, this);
    picture->setAlignment(Qt::AlignHCenter);
    auto *title = new QLabel(tr("AWS Lambda on your desk"), this);
    title->setFont(theme.titleFont);
    title->setAlignment(Qt::AlignHCenter);
    auto *words =
        new QLabel(tr("Write a function, give it an event, and see its result and log.\nIt runs for real, on "
                      "this computer, without an account."),
                   this);
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge * 2, theme.spaceLarge, theme.spaceLarge * 2,
                               theme.spaceLarge);
    column->setSpacing(theme.spaceMedium);
    column->addStretch(1);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(makeWays(), 0, Qt::AlignHCenter);
    column->addWidget(makeFolderWay(), 0, Qt::AlignHCenter);
    column->addLayout(inTheMiddle(makeMissing()));
    column->addSpacing(theme.spaceLarge);
    column->addLayout(inTheMiddle(makeSteps()));
    column->addStretch(2);
}

QWidget *WelcomePage::makeWays()
{
    auto *start = new PrimaryButton(tr("Get Started Now"), this);
    start->setObjectName(QStringLiteral("getStartedButton"));
    connect(start, &QPushButton::clicked, this, &WelcomePage::getStarted);
    m_start = start;
    auto *open = new SecondaryButton(tr("Open a .ZIP"), this);
    open->setObjectName(QStringLiteral("openPackageButton"));
    open->setToolTip(tr("Make a function of a .ZIP file or a file of code"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(PackageKind::File); });
    auto *tour = new SecondaryButton(tr("Take the tour"), this);
    tour->setObjectName(QStringLiteral("tourButton"));
    tour->setToolTip(tr("Be shown step by step how to make and test a function"));
    connect(tour, &QPushButton::clicked, this, &WelcomePage::tourRequested);
    auto *ways = new QWidget(this);
    auto *row = new FlowLayout(ways, &Theme::spaceMedium);
    row->addWidget(start);
    row->addWidget(open);
    row->addWidget(tour);
    return ways;
}

QWidget *WelcomePage::makeFolderWay()
{
    auto *folder = new LinkButton(tr("Open a folder"), this);
    folder->setObjectName(QStringLiteral("openFolderButton"));
    folder->setToolTip(tr("Make a function of the files in a folder"));
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(PackageKind::Folder); });
    return folder;
}

QWidget *WelcomePage::makeMissing()
{
    const Theme &theme = Theme::current();
    auto *place = new QWidget(this);
    place->setMaximumWidth(theme.px(missingWidth));
    m_found = makePlainLabel(place, QStringLiteral("runtimeFound"));
    m_found->setAlignment(Qt::AlignHCenter);
    makeLive(m_found);
    m_found->hide();
    m_nothing = new QWidget(place);
    m_nothing->setObjectName(QStringLiteral("noRuntime"));
    auto *words = new QLabel(
        tr("Neither Node.js nor Python is on this computer. Functions can be written, but not run."),
        m_nothing);
    words->setProperty("severity", QStringLiteral("warning"));
    words->setFont(theme.boldFont);
    words->setWordWrap(true);
    m_missing = new MissingRuntime(m_runtimes, m_nothing);
    auto *inside = new QVBoxLayout(m_nothing);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(words);
    inside->addWidget(m_missing);
    m_nothing->hide();
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_found);
    column->addWidget(m_nothing);
    connect(m_missing, &MissingRuntime::found, this, [this](const QString &found) {
        m_found->setText(found);
        m_found->show();
        announceAsItComes(m_found, found);
    });
    return place;
}

QWidget *WelcomePage::makeSteps()
{
    const Theme &theme = Theme::current();
    auto *across = new QWidget(this);
    across->setMaximumWidth(theme.px(stepsWidth));
    auto *steps = new QHBoxLayout(across);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(theme.spaceLarge * 2);
    steps->addWidget(step(tr("1. Pick a blueprint"),
                          tr("Or start from a few lines of your own, or drop a .zip file here."), this),
                     1);
    steps->addWidget(step(tr("2. Configure it"), tr("Name, code, handler, role, memory and time-out."), this),
                     1);
    steps->addWidget(step(tr("3. Test it"), tr("Send it an event and read what it did."), this), 1);
    return across;
}

void WelcomePage::setRuntimes(const QList<Runtime> &runtimes)
{
    const bool isThere = std::any_of(runtimes.cbegin(), runtimes.cend(), [](const Runtime &each) {
        return each.available() && isWrittenInline(each.language);
    });
    if (isThere && m_nothing->isAncestorOf(QApplication::focusWidget()))
        m_start->setFocus();
    const auto first = easiestToInstall(runtimes, Language::NodeJs);
    if (!isThere && first)
        m_missing->explain(*first, {Language::NodeJs, Language::Python});
    m_missing->setVisible(first.has_value());
    m_nothing->setVisible(!isThere);
    if (!isThere)
        m_found->hide();
}

void WelcomePage::focusStart()
{
    m_start->setFocus();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (mayTakeKeyboard(*m_start)) // functions may be gone, or known to be none, at any time
        focusStart();
    if (std::exchange(m_asked, true))
        return;
    connect(&m_runtimes, &RuntimeService::runtimesChanged, this, &WelcomePage::setRuntimes);
    whenReady(m_runtimes.runtimes(), this, [this](const Result<QList<Runtime>> &runtimes) {
        if (runtimes)
            setRuntimes(*runtimes);
    });
}

} // namespace lambdesk
