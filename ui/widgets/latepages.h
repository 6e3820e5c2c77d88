// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QTabWidget;
class QWidget;

namespace lambdesk
{

/// The pages of tabs, each made when it is the current one first: to make all of them in one go would hold
/// the window up.
class LatePages final : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    /// Of tabs that have no pages of their own.
    explicit LatePages(QTabWidget *tabs);

    void add(const QString &title, const Make &make);
    /// Makes the current one now, and each other in the moment it becomes that.
    void start();

private:
    void make(int index);

    QTabWidget *m_tabs;
    QList<Make> m_makers; ///< none for a page that is made
};

} // namespace lambdesk
