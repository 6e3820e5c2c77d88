// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace lambdesk
{

/// Where a runtime process waits, its interpreter loaded and nothing of the function yet, until the function
/// is needed: one end of a socket pair. The process writes a byte when it has come there and reads one before
/// it goes on; end of file means that nobody needs it any more. Our own bootstraps know of it by the variable
/// _LAMBDESK_GATE, the number of their descriptor. Engine thread.
class StartGate final : public QObject
{
    Q_OBJECT
public:
    /// The descriptor that the process gets it as.
    static constexpr int processDescriptor = 4;

    explicit StartGate(QObject *parent = nullptr);
    ~StartGate() override;

    /// A new gate, closed, for a process that is about to be started.
    Result<void> make();
    /// To be given to the process as `processDescriptor`.
    int processEnd() const { return m_processEnd; }
    /// The process has its end.
    void handOver();
    /// Lets the process pass, now or as soon as it comes.
    void open();
    bool isReached() const { return m_isReached; }

Q_SIGNALS:
    /// The process waits at the gate, or has passed it.
    void reached();

private:
    void onReadable();
    void close();

    int m_ownEnd = -1;
    int m_processEnd = -1;
    bool m_isReached = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lambdesk
