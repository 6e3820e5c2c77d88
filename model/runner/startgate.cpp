// SPDX-License-Identifier: GPL-3.0-or-later
#include "startgate.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

void closeDescriptor(int &descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

} // namespace

StartGate::StartGate(QObject *parent)
    : QObject(parent)
{
}

StartGate::~StartGate()
{
    close();
}

Result<void> StartGate::make()
{
    close();
    m_isReached = false;
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0) {
        m_ownEnd = ends[0];
        // Above the numbers that the process gets its descriptors as, so that none is overwritten on the way.
        m_processEnd = fcntl(ends[1], F_DUPFD_CLOEXEC, processDescriptor + 1);
        ::close(ends[1]);
    }
    if (m_ownEnd < 0 || m_processEnd < 0 || fcntl(m_ownEnd, F_SETFL, O_NONBLOCK) != 0) {
        const QString words = QString::fromLocal8Bit(std::strerror(errno));
        close();
        return fail(ErrorKind::Process, tr("The function's process could not be started: %1.").arg(words));
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_ownEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StartGate::onReadable);
    return {};
}

void StartGate::handOver()
{
    closeDescriptor(m_processEnd);
}

void StartGate::open()
{
    const char byte = 1;
    // Nobody at the other end: the process has ended, which is told elsewhere.
    [[maybe_unused]] const auto sent = send(m_ownEnd, &byte, 1, MSG_NOSIGNAL);
}

void StartGate::onReadable()
{
    char byte = 0;
    const ssize_t count = recv(m_ownEnd, &byte, 1, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_notifier->setEnabled(false);
    if (count <= 0)
        return;
    m_isReached = true;
    Q_EMIT reached();
}

void StartGate::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be what called us
    }
    closeDescriptor(m_ownEnd);
    closeDescriptor(m_processEnd);
}

} // namespace lambdesk
