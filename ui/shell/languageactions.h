// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace lambdesk
{

class LanguageController;

/// The languages that the window can speak, each by its own name.
class LanguageActions final : public QObject
{
    Q_OBJECT
public:
    LanguageActions(const LanguageController &languages, QWidget *window);

    /// Adds them to a menu.
    void fill(QMenu &menu) const;

Q_SIGNALS:
    /// A code, or empty for the system's. Nothing has changed yet.
    void chosen(const QString &code);

private:
    void add(const QString &code, const QString &text);
    static QString nameFor(const QString &code, const QString &text);
    void show();

    const LanguageController &m_languages;
    QWidget *m_window;
    QList<QAction *> m_actions;
};

} // namespace lambdesk
