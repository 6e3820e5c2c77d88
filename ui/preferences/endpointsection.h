// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencesection.h"

#include <model/endpoint/endpointswitch.h>

class QLineEdit;

namespace lambdesk
{

/// Whether the endpoint is served, and on which port: both act at once.
class EndpointSection final : public PreferenceSection
{
    Q_OBJECT
public:
    explicit EndpointSection(EndpointSwitch &endpoint, QWidget *parent = nullptr);

    void load() override;
    void reset() override;

private:
    void setStatus(const EndpointStatus &status);
    void switchTo(bool on);
    void checkPort();
    void takePort();
    /// Serves on the port, if anything is served; where that fails, on the one of before, and it isn't kept.
    void moveTo(quint16 port);
    void stayAt(quint16 port, quint16 refused, const Error &why);

    EndpointSwitch &m_endpoint;
    EndpointStatus m_status;
    QCheckBox *m_on;
    QLineEdit *m_port;
    FormRow *m_onRow;
    FormRow *m_portRow;
    quint16 m_wanted = 0;  ///< that it is moving to; 0: none
    quint16 m_refused = 0; ///< that the system didn't give; 0: none, or it may be asked for once more
};

} // namespace lambdesk
