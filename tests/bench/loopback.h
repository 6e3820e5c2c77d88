// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>

namespace lambdesk::bench
{

/// An open descriptor, closed at the end.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor();

    int get() const { return m_number; }

private:
    int m_number;
};

/// A listening socket of 127.0.0.1 and its port. Ends the program where there is none.
std::pair<Descriptor, int> listenOnLoopback(int backlog = 1);
/// A connection to a port of 127.0.0.1 that sends at once what it is given.
Descriptor connectToLoopback(int port);
/// The next connection to a listener, of the same kind.
Descriptor acceptFrom(int listener);
/// Ends the program when the peer has gone.
void writeAll(int socket, std::string_view bytes);

} // namespace lambdesk::bench
