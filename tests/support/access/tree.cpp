// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QWidget>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk::test
{

namespace
{

constexpr int mostItems = 60; ///< of a long list or table, the first ones

bool saysSomething(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString plain(QString text)
{
    return text.remove(u'&').simplified();
}

QWidget *widgetOf(const QAccessibleInterface &item)
{
    return qobject_cast<QWidget *>(item.object());
}

QString roleText(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

QString describeItem(const QAccessibleInterface &item)
{
    const QString role = roleText(item.role());
    if (const QWidget *widget = widgetOf(item))
        return role + u' ' + describe(widget);
    const QAccessibleInterface *parent = item.parent();
    return role + (parent ? u" in "_s + describeItem(*parent) : QString());
}

/// Roles that tell nothing of what a widget with the focus is for.
bool isVague(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> vague{
        QAccessible::NoRole,   QAccessible::Client, QAccessible::Pane,      QAccessible::LayeredPane,
        QAccessible::Grouping, QAccessible::Window, QAccessible::Whitespace};
    return vague.contains(role);
}

class Look
{
public:
    void at(QAccessibleInterface *item)
    {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const QWidget *widget = widgetOf(*item);
        if (qobject_cast<const QHeaderView *>(widget))
            return; // its view answers for it
        checkName(*item);
        if (widget) {
            checkRole(*item, *widget);
            checkMenu(*widget);
        }
        checkActions(*item);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            return checkItems(*view, *item);
        for (int i = 0; i < item->childCount(); ++i)
            at(item->child(i));
    }

    QStringList problems;

private:
    void complain(const QAccessibleInterface &item, const QString &what)
    {
        problems << describeItem(item) + u": "_s + what;
    }

    void checkName(const QAccessibleInterface &item)
    {
        const QAccessible::Role role = item.role();
        const bool needsOne = isControl(role) || role == QAccessible::ProgressBar ||
                              role == QAccessible::Chart || role == QAccessible::Dialog ||
                              role == QAccessible::Window || role == QAccessible::PageTab;
        if (!needsOne)
            return;
        const QString name = plain(spokenName(item));
        if (!saysSomething(name))
            return complain(item, u"has no name"_s);
        // Who speaks to the computer says the words that are seen.
        if (const auto *button = qobject_cast<const QAbstractButton *>(item.object());
            button && saysSomething(button->text()) &&
            !name.contains(plain(button->text()), Qt::CaseInsensitive))
            complain(item, u"its name '%1' lacks its text"_s.arg(name));
    }

    void checkRole(const QAccessibleInterface &item, const QWidget &widget)
    {
        const bool takesTheFocus = (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() &&
                                   !widget.focusProxy() && !qobject_cast<const QLabel *>(&widget);
        if (takesTheFocus && isVague(item.role()))
            complain(item, u"takes the focus, and its role says nothing"_s);
    }

    void checkMenu(const QWidget &widget)
    {
        const QMenu *menu = nullptr;
        if (const auto *button = qobject_cast<const QPushButton *>(&widget))
            menu = button->menu();
        else if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
            menu = tool->menu();
        if (!menu)
            return;
        const auto entries = menu->actions();
        for (const QAction *entry : entries) {
            // A field in a menu is looked at as a widget.
            if (!entry->isSeparator() && entry->isVisible() && !qobject_cast<const QWidgetAction *>(entry) &&
                !saysSomething(entry->text()))
                problems << describe(&widget) + u": an entry of its menu has no text"_s;
        }
    }

    void checkActions(QAccessibleInterface &item)
    {
        static const QSet<QAccessible::Role> pressed{QAccessible::Button, QAccessible::ButtonMenu,
                                                     QAccessible::RadioButton, QAccessible::CheckBox};
        if (!pressed.contains(item.role()) || item.state().disabled)
            return;
        QAccessibleActionInterface *actions = item.actionInterface();
        const QStringList names = actions ? actions->actionNames() : QStringList();
        const bool offersOne = names.contains(QAccessibleActionInterface::pressAction()) ||
                               (item.role() != QAccessible::RadioButton &&
                                (names.contains(QAccessibleActionInterface::toggleAction()) ||
                                 names.contains(QAccessibleActionInterface::showMenuAction())));
        if (!offersOne)
            complain(item, u"offers no action that presses it"_s);
    }

    void checkItems(const QAbstractItemView &view, QAccessibleInterface &item)
    {
        const QAbstractItemModel *model = view.model();
        if (!model)
            return;
        if (QAccessibleTableInterface *table = item.tableInterface(); table && hasTitles(view)) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                const QVariant spoken = model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
                if (!saysSomething(spoken.toString()) &&
                    !saysSomething(model->headerData(column, Qt::Horizontal).toString()))
                    complain(item, u"column %1 has no title"_s.arg(column));
            }
        }
        const int rows = qMin(mostItems, model->rowCount(view.rootIndex()));
        for (int row = 0; row < rows; ++row) {
            if (!rowSaysSomething(*model, view.rootIndex(), row))
                complain(item, u"row %1 says nothing"_s.arg(row));
        }
    }

    static bool hasTitles(const QAbstractItemView &view)
    {
        const auto headers = view.findChildren<QHeaderView *>();
        return std::any_of(headers.cbegin(), headers.cend(), [](const QHeaderView *header) {
            return header->orientation() == Qt::Horizontal && header->isVisible();
        });
    }

    static bool rowSaysSomething(const QAbstractItemModel &model, const QModelIndex &parent, int row)
    {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (!index.data().toString().isEmpty() ||
                saysSomething(index.data(Qt::AccessibleTextRole).toString()))
                return true;
        }
        return false;
    }
};

} // namespace

bool isControl(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> controls{
        QAccessible::Button,         QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
        QAccessible::CheckBox,       QAccessible::RadioButton, QAccessible::EditableText,
        QAccessible::ComboBox,       QAccessible::SpinBox,     QAccessible::Slider,
        QAccessible::Link,           QAccessible::List,        QAccessible::Table,
        QAccessible::Tree,           QAccessible::PageTabList, QAccessible::HotkeyField,
        QAccessible::ButtonDropGrid, QAccessible::Dial};
    return controls.contains(role);
}

QString spokenName(const QAccessibleInterface &item)
{
    if (item.role() == QAccessible::PageTabList)
        return u"tabs"_s; // each tab has a name
    const QString name = item.text(QAccessible::Name);
    if (item.role() != QAccessible::ComboBox && !name.isEmpty())
        return name;
    const auto labels = item.relations(QAccessible::Label);
    for (const auto &[label, relation] : labels) {
        if (label && (relation & QAccessible::Label) && !label->text(QAccessible::Name).isEmpty())
            return label->text(QAccessible::Name);
    }
    return {};
}

QString describe(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u" #"_s + widget->objectName();
    if (!widget->accessibleName().isEmpty())
        text += u" '%1'"_s.arg(widget->accessibleName());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u" '%1'"_s.arg(button->text());
    if (widget->objectName().isEmpty() && widget->parentWidget())
        text += u" in "_s + describe(widget->parentWidget());
    return text;
}

QStringList problemsOnTheBus(QWidget &window)
{
    Look look;
    look.at(QAccessible::queryAccessibleInterface(&window));
    return look.problems;
}

} // namespace lambdesk::test
