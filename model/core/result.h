// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace lambdesk
{

/// What went wrong, coarse enough for a caller to decide by. The endpoint maps each to the
/// platform's exception of that name; the window shows the message.
enum class ErrorKind {
    InvalidParameter, ///< the caller's value is not acceptable; the message says what is
    NotFound,         ///< the named thing does not exist
    Conflict,         ///< the name is taken, or the thing is in use
    Stale,            ///< the thing has changed since the caller read it
    TooLarge,         ///< a quota on size is exceeded
    CodeStorageFull,  ///< the quota on all code together is exceeded
    Throttled,        ///< a quota on concurrency or rate is exceeded
    RuntimeMissing,   ///< no interpreter for the function's runtime on this computer
    Locked,           ///< another process holds the workspace
    TooNew,           ///< the workspace was written by a newer version
    ReadOnly,         ///< the place can't be written to
    Storage,          ///< database or file system failed; detail has the system's words
    Process,          ///< a child process could not be started or watched
    Cancelled,        ///< the user, or the end of the program, stopped it
    Internal          ///< a mistake of ours
};

/// An error as a value. `message` is a sentence for the user, translated; `detail` is technical,
/// untranslated and may be empty.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// The failing side of a Result: `return fail(ErrorKind::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace lambdesk
