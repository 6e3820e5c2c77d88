// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketowner.h"

#include <cstring>

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

class NetlinkSocket
{
public:
    NetlinkSocket()
        : m_descriptor(socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG))
    {
    }
    ~NetlinkSocket()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(NetlinkSocket)

    bool isOpen() const { return m_descriptor >= 0; }
    bool send(const void *message, size_t size) const
    {
        sockaddr_nl kernel = {};
        kernel.nl_family = AF_NETLINK;
        return sendto(m_descriptor, message, size, 0, reinterpret_cast<const sockaddr *>(&kernel),
                      sizeof kernel) == static_cast<ssize_t>(size);
    }
    /// The kernel has answered before send() came back: there is nothing to wait for.
    ssize_t receive(void *buffer, size_t size) const
    {
        return recv(m_descriptor, buffer, size, MSG_DONTWAIT);
    }

private:
    const int m_descriptor;
};

struct Question {
    nlmsghdr header;
    inet_diag_req_v2 request;
};

Question questionOf(quint16 port, quint16 otherPort)
{
    Question question = {};
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = NLM_F_REQUEST;
    // Sockets of IPv6 that are connected to an address of IPv4, as a JVM's are, are found by it, too.
    question.request.sdiag_family = AF_INET;
    question.request.sdiag_protocol = IPPROTO_TCP;
    question.request.idiag_states = ~0U;
    inet_diag_sockid &ends = question.request.id;
    ends.idiag_sport = htons(port);
    ends.idiag_dport = htons(otherPort);
    ends.idiag_src[0] = ends.idiag_dst[0] = htonl(INADDR_LOOPBACK);
    ends.idiag_cookie[0] = ends.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    return question;
}

} // namespace

std::optional<quint32> socketOwner(quint16 port, quint16 otherPort)
{
    const NetlinkSocket kernel;
    const Question question = questionOf(port, otherPort);
    if (!kernel.isOpen() || !kernel.send(&question, sizeof question))
        return std::nullopt;
    alignas(nlmsghdr) char answer[1024];
    const ssize_t size = kernel.receive(answer, sizeof answer);
    nlmsghdr header = {};
    inet_diag_msg found = {};
    if (size < ssize_t(NLMSG_LENGTH(sizeof found)))
        return std::nullopt;
    std::memcpy(&header, answer, sizeof header);
    std::memcpy(&found, answer + NLMSG_HDRLEN, sizeof found);
    // Where there is no such connection, the kernel tells of who listens on that port.
    if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY || found.idiag_state == TCP_LISTEN)
        return std::nullopt;
    return found.idiag_uid;
}

} // namespace lambdesk
