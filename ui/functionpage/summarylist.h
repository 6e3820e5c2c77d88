// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>
#include <ui/widgets/keyvaluelist.h>

namespace lambdesk
{

/// The Summary of a run.
class SummaryList final : public KeyValueList
{
    Q_OBJECT
public:
    explicit SummaryList(QWidget *parent = nullptr);

    void setRun(const RunRecord &run);
    /// Nothing is known but the test event, whose name may be empty.
    void clear(const QString &eventName = {});

private:
    Row m_event;
    Row m_sha256;
    Row m_requestId;
    Row m_duration;
    Row m_billed;
    Row m_resources;
    Row m_memory;
    Row m_init;
};

} // namespace lambdesk
