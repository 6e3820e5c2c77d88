// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblebuttons.h"

#include "button.h"
#include "splitbutton.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QRadioButton>

namespace lambdesk
{

namespace
{

class AccessibleButton : public QAccessibleWidget
{
public:
    AccessibleButton(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
        , m_button(button)
    {
    }

    QString text(QAccessible::Text text) const override
    {
        const QString own = QAccessibleWidget::text(text);
        if (!own.isEmpty())
            return own;
        if (text == QAccessible::Name)
            return m_button->text().remove(u'&');
        return text == QAccessible::Description ? m_button->toolTip() : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = m_button->isDown();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (m_button->isEnabled())
            names << pressAction();
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != pressAction())
            return QAccessibleWidget::doAction(name);
        // Later: who asked waits for the answer, and an open menu has an event loop of its own.
        if (m_button->isEnabled())
            QMetaObject::invokeMethod(m_button, &QAbstractButton::click, Qt::QueuedConnection);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() && !m_button->shortcut().isEmpty()
                   ? QStringList{m_button->shortcut().toString()}
                   : QAccessibleWidget::keyBindingsForAction(name);
    }

private:
    QAbstractButton *m_button;
};

/// With a menu that is found below it while it is open.
class AccessibleButtonWithMenu : public AccessibleButton
{
public:
    explicit AccessibleButtonWithMenu(QPushButton *button)
        : AccessibleButton(button, QAccessible::Button)
        , m_button(button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = AccessibleButton::state();
        state.defaultButton = m_button->isDefault();
        state.hasPopup = menu() != nullptr;
        state.expandable = state.hasPopup;
        state.expanded = openMenu() != nullptr;
        return state;
    }

    int childCount() const override { return QAccessibleWidget::childCount() + (openMenu() ? 1 : 0); }
    QAccessibleInterface *child(int index) const override
    {
        QMenu *menu = openMenu();
        return menu && index == QAccessibleWidget::childCount() ? QAccessible::queryAccessibleInterface(menu)
                                                                : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && openMenu() && child->object() == openMenu() ? QAccessibleWidget::childCount()
                                                                    : QAccessibleWidget::indexOfChild(child);
    }

protected:
    virtual QMenu *menu() const = 0;

private:
    QMenu *openMenu() const
    {
        QMenu *shown = menu();
        return shown && shown->isVisible() ? shown : nullptr;
    }

    QPushButton *m_button;
};

/// A press opens the menu, where there is one.
class AccessibleMenuButton final : public AccessibleButtonWithMenu
{
public:
    explicit AccessibleMenuButton(SecondaryButton *button)
        : AccessibleButtonWithMenu(button)
        , m_button(button)
    {
    }

    QAccessible::Role role() const override { return menu() ? QAccessible::ButtonMenu : QAccessible::Button; }

protected:
    QMenu *menu() const override { return m_button->menu(); }

private:
    SecondaryButton *m_button;
};

/// A press acts; the menu has an action of its own.
class AccessibleSplitButton final : public AccessibleButtonWithMenu
{
public:
    explicit AccessibleSplitButton(SplitButton *button)
        : AccessibleButtonWithMenu(button)
        , m_button(button)
    {
    }

    QStringList actionNames() const override
    {
        QStringList names = AccessibleButtonWithMenu::actionNames();
        if (m_button->isEnabled())
            names << showMenuAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction())
            return AccessibleButtonWithMenu::doAction(name);
        QMetaObject::invokeMethod(m_button, &SplitButton::openMenu, Qt::QueuedConnection);
    }

protected:
    QMenu *menu() const override { return m_button->splitMenu(); }

private:
    SplitButton *m_button;
};

QAccessibleInterface *accessibleButton(const QString &className, QObject *object)
{
    if (className == QLatin1String("lambdesk::SecondaryButton")) {
        if (auto *button = qobject_cast<SecondaryButton *>(object))
            return new AccessibleMenuButton(button);
    }
    if (className == QLatin1String("lambdesk::SplitButton")) {
        if (auto *button = qobject_cast<SplitButton *>(object))
            return new AccessibleSplitButton(button);
    }
    // Qt's own offers to toggle it, and no press.
    if (className == QLatin1String("QRadioButton")) {
        if (auto *button = qobject_cast<QRadioButton *>(object))
            return new AccessibleButton(button, QAccessible::RadioButton);
    }
    return nullptr;
}

} // namespace

void installAccessibleButtons()
{
    QAccessible::installFactory(accessibleButton);
}

} // namespace lambdesk
