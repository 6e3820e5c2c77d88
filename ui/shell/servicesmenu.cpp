// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicesmenu.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/command.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int fieldWidth = 240;

/// Every word that was typed is in the text, in any order.
bool fits(const QString &typed, const QString &text)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ServicesMenu::ServicesMenu(QWidget *parent)
    : Menu(parent)
    , m_field(new QLineEdit)
{
    setObjectName(u"servicesMenu"_s);
    setAccessibleName(tr("Services"));
    setupField();
    m_nothing = addAction(tr("No service and no page has that in its name."));
    m_nothing->setEnabled(false);
    m_nothing->setVisible(false);
}

void ServicesMenu::setupField()
{
    const int space = Theme::current().spaceSmall;
    m_field->setObjectName(u"servicesFilter"_s);
    m_field->setAccessibleName(tr("Find a service or a page"));
    m_field->setPlaceholderText(tr("Find a service or a page"));
    m_field->setMinimumWidth(Theme::current().px(fieldWidth));
    m_field->addAction(lambdesk::icon(IconName::Search), QLineEdit::LeadingPosition)
        ->setText(m_field->accessibleName());
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ServicesMenu::applyFilter);
    auto *around = new QWidget;
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(space, space / 2, space, space);
    row->addWidget(m_field);
    around->setFocusProxy(m_field);
    auto *entry = new QWidgetAction(this);
    entry->setDefaultWidget(around);
    addAction(entry);
}

void ServicesMenu::addService(const QString &title, const Trail &pages)
{
    Service service{title, addAction(title), {}};
    service.heading->setEnabled(false);
    QFont bold; // its size is the menu's, which changes with the zoom
    bold.setBold(true);
    service.heading->setFont(bold);
    hideFromPalette(service.heading);
    for (const Crumb &page : pages) {
        QAction *entry = addAction(page.text);
        hideFromPalette(entry); // which has the page as a page
        connect(entry, &QAction::triggered, this,
                [this, place = *page.place] { Q_EMIT placeRequested(place); });
        service.pages.append(entry);
    }
    m_services.append(service);
}

void ServicesMenu::applyFilter()
{
    bool finds = false;
    for (const Service &service : std::as_const(m_services)) {
        bool has = false;
        for (QAction *page : service.pages) {
            const bool shows = fits(m_field->text(), service.title + u' ' + page->text());
            page->setVisible(shows);
            has = has || shows;
        }
        service.heading->setVisible(has);
        finds = finds || has;
    }
    m_nothing->setVisible(!finds);
}

QList<QAction *> ServicesMenu::shownPages() const
{
    QList<QAction *> shown;
    for (const Service &service : m_services) {
        for (QAction *page : service.pages) {
            if (page->isVisible())
                shown.append(page);
        }
    }
    return shown;
}

void ServicesMenu::showEvent(QShowEvent *event)
{
    m_field->clear();
    Menu::showEvent(event);
    m_field->setFocus(Qt::PopupFocusReason);
}

/// Once an entry is marked the keys come here; what is typed is for the field all the same.
void ServicesMenu::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text.at(0).isPrint();
    if (!isTyped && event->key() != Qt::Key_Backspace)
        return Menu::keyPressEvent(event);
    setActiveAction(nullptr); // it may not be among what is found then
    m_field->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_field, event);
}

bool ServicesMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Menu::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        go(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        go(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto pages = shownPages(); !pages.isEmpty()) {
            close();
            pages.first()->trigger();
        }
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

/// From the field to the first entry, or the last.
void ServicesMenu::go(int step)
{
    const auto pages = shownPages();
    if (!pages.isEmpty())
        setActiveAction(step > 0 ? pages.first() : pages.last());
}

} // namespace lambdesk
