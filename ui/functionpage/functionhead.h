// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;

namespace lambdesk
{

class PrimaryButton;
class QualifiersButton;
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
    /// Before the function is there nothing can be done with it.
    void setActive(bool active);

Q_SIGNALS:
    void testRequested();
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
    void setupMenu();
    void addEntry(const QString &text, const QString &objectName, void (FunctionHead::*signal)());
    QWidget *makeArn();

    QualifiersButton *m_qualifiers;
    PrimaryButton *m_test;
    QWidget *m_actions;
    QMenu *m_menu;
    QLabel *m_arn;
    QString m_arnText;
};

} // namespace lambdesk
