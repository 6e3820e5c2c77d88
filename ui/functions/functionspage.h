// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/removedfunction.h>
#include <ui/widgets/packagedialogs.h>

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QModelIndex;
class QStackedLayout;
class QTimer;

namespace lambdesk
{

class DataTable;
class FilterField;
class FunctionFilterModel;
class FunctionListModel;
class PrimaryButton;
class SecondaryButton;
class WelcomePage;
struct FunctionsStand;
struct Services;

/// The list of functions, or the welcome while there is none. It follows the service while it lives.
class FunctionsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FunctionsPage(const Services &services, QWidget *parent = nullptr);

    /// Reads the list; call it once the workspace is open.
    void load();
    /// The keyboard goes to the list, where there is one.
    void focusList();
    /// Selects it, once it is there, and the keyboard goes there, too, unless the user is elsewhere by now.
    void goTo(const FunctionName &name);
    FunctionsStand stand() const;
    /// Goes on where another page stood.
    void takeOver(const FunctionsStand &stand);

Q_SIGNALS:
    void createRequested();
    /// The user wants to choose what a function is made of.
    void openRequested(lambdesk::PackageKind kind);
    void tourRequested();
    void functionRequested(const lambdesk::FunctionName &name);
    /// The user has deleted it here.
    void functionRemoved(const lambdesk::RemovedFunction &removed);
    void failed(const lambdesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeToolStrip();
    void setupTable();
    void setupActions();
    void connectService();
    void showPaging();
    void selectWanted();
    void showSelection();
    void openIndex(const QModelIndex &index);
    void nameClicked(const QModelIndex &index);
    void duplicateSelected();
    void deleteSelected();
    std::optional<FunctionName> selectedName() const;

    const Services &m_services;
    FunctionListModel *m_model;
    FunctionFilterModel *m_shown;
    QStackedLayout *m_stack;
    WelcomePage *m_welcome;
    QWidget *m_list;
    PrimaryButton *m_create;
    SecondaryButton *m_actions;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    FilterField *m_filter;
    QLabel *m_paging;
    QLabel *m_nothing;
    DataTable *m_table;
    QTimer *m_ageTimer;
    std::optional<FunctionName> m_toSelect; ///< as soon as it is there
};

} // namespace lambdesk
