// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/testeventservice.h>

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace lambdesk
{

class ElidedLabel;
class QualifiersButton;
class SplitButton;
struct Services;

/// The head of the function page: Qualifiers, Test, Actions and the ARN.
class FunctionHead final : public QWidget
{
    Q_OBJECT
public:
    explicit FunctionHead(const Services &services, QWidget *parent = nullptr);

    QualifiersButton *qualifiers() const { return m_qualifiers; }
    void setArn(const QString &arn);
    /// Test becomes `Save and test`.
    void setUnsaved(bool unsaved);
    /// Those that Test's menu offers, with a mark at the one that Test sends.
    void setEvents(const TestEventService::Events &events);
    /// Before the function is there nothing can be done with it.
    void setActive(bool active);

Q_SIGNALS:
    void testRequested();
    /// With the event of that name, which Test sends from then on.
    void testWithRequested(const QString &event);
    void configureTestEventRequested();
    void publishVersionRequested();
    void createAliasRequested();
    void forceColdStartRequested();
    void uploadRequested();
    void exportRequested();
    void codeHistoryRequested();
    void duplicateRequested();
    void deleteRequested();

private:
    void setupTest();
    void setupMenu();
    QAction *addEntry(const QString &text, const QString &objectName, void (FunctionHead::*signal)());
    QAction *makeEvent(const QString &name);
    void markSelected();
    QWidget *makeArn();

    QualifiersButton *m_qualifiers;
    SplitButton *m_test;
    QWidget *m_actions;
    QMenu *m_menu;
    QAction *m_configure; ///< of both menus
    QActionGroup *m_events;
    QString m_selected;
    ElidedLabel *m_arn;
};

} // namespace lambdesk
