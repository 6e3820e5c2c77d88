// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

#include <optional>

namespace lambdesk::test
{

/// While it lives, `handler` hears what is told to a screen reader. No screen reader comes to the platform
/// that tests run on, and QAccessible::setActive() says to everyone but Qt itself that one is there: what
/// tells Qt is among its private headers.
class Listening final
{
public:
    /// Whether Qt's private headers were there when the tests were built.
    static bool isPossible();

    explicit Listening(QAccessible::UpdateHandler handler);
    ~Listening();
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;

private:
    QAccessible::UpdateHandler m_before;
};

/// What a screen reader on the bus speaks of: announcements, or before Qt 6.8 notifications that come up.
std::optional<QString> announcementOf(QAccessibleEvent *event);

} // namespace lambdesk::test

#define NEED_LISTENING()                                                                                     \
    do {                                                                                                     \
        if (!lambdesk::test::Listening::isPossible())                                                        \
            QSKIP("built without Qt's private headers");                                                     \
    } while (false)
