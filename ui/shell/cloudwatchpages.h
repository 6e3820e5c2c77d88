// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagegroup.h"

#include <ui/services.h>

namespace lambdesk
{

class MonitoringPage;

/// The pages of CloudWatch: the metrics of all functions.
class CloudWatchPages final : public PageGroup
{
    Q_OBJECT
public:
    /// `parent` becomes the pages' parent. Nothing is made before it is asked for.
    CloudWatchPages(const Services &services, QWidget *parent);

    bool open(const Place &place) override;

private:
    void showMetrics();
    void setupMetricsPage();

    Services m_services;
    QWidget *m_parent;
    MonitoringPage *m_metrics = nullptr;
};

} // namespace lambdesk
