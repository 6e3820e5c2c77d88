// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lambdesk
{

class EnvironmentTable;
class FormRow;
class LayerField;
class MegabytesField;
class TimeoutField;
struct FunctionDraft;
struct PlatformProfile;
struct Services;

/// The section Advanced settings: memory, ephemeral storage, time-out, environment variables and layers, as
/// far as the profile has them.
class AdvancedFields final : public QWidget
{
    Q_OBJECT
public:
    /// A function that isn't there yet can't have layers.
    AdvancedFields(const Services &services, bool withLayers, QWidget *parent = nullptr);

    void setDraft(const FunctionDraft &draft);
    /// Puts in what the fields hold.
    void fill(FunctionDraft &draft) const;
    /// Says at each field what is wrong in the draft.
    void showProblems(const FunctionDraft &draft);
    /// Gives the keyboard to the first field that something is wrong with; false when there is none.
    bool focusProblem();

Q_SIGNALS:
    void edited();

private:
    void setupMemory();
    void setupStorage();
    void setupTimeout();
    void setupEnvironment();
    void setupLayers();
    void showCost();

    const Services &m_services;
    const PlatformProfile &m_profile;
    QVBoxLayout *m_column;
    MegabytesField *m_memory = nullptr;
    MegabytesField *m_storage = nullptr;
    TimeoutField *m_timeout = nullptr;
    EnvironmentTable *m_environment = nullptr;
    LayerField *m_layers = nullptr;
    FormRow *m_memoryRow = nullptr;
    FormRow *m_storageRow = nullptr;
    FormRow *m_timeoutRow = nullptr;
    FormRow *m_environmentRow = nullptr;
};

} // namespace lambdesk
