// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace lambdesk::unpack
{

/// What the program ends with; `--help` lists them, and the console acts on them.
enum class ExitCode {
    Done = 0,
    Fault = 1, ///< a mistake of ours: the confined part crashed
    CommandLine = 2,
    Refused = 3,     ///< the archive isn't acceptable
    OverLimit = 4,   ///< more bytes or files than the caller allows
    InputOutput = 5, ///< reading the archive or writing to the target failed
    OutOfMemory = 6, ///< more memory than the caller allows
    OutOfTime = 7,   ///< more CPU time than the caller allows
    Stopped = 8      ///< by SIGTERM, SIGINT or SIGHUP
};

/// Why the work ended early.
struct Failure {
    ExitCode code = ExitCode::Fault;
    std::string reason;  ///< one word for programs, `outside`
    std::string message; ///< a sentence for people, which names the entry
    std::string entry;   ///< the entry's name, UTF-8, or empty
};

template <typename T>
using Outcome = tl::expected<T, Failure>;

inline tl::unexpected<Failure> fail(ExitCode code, std::string reason, std::string message,
                                    std::string entry = {})
{
    return tl::unexpected<Failure>(Failure{code, std::move(reason), std::move(message), std::move(entry)});
}

inline tl::unexpected<Failure> refuse(std::string reason, std::string message, std::string entry = {})
{
    return fail(ExitCode::Refused, std::move(reason), std::move(message), std::move(entry));
}

inline std::string inQuotes(const std::string &text)
{
    return '"' + text + '"';
}

/// `why` has no full stop, as the system's words.
inline tl::unexpected<Failure> cannotRead(const std::string &shown, const std::string &why)
{
    return fail(ExitCode::InputOutput, "io", inQuotes(shown) + " can't be read: " + why + '.', shown);
}

inline tl::unexpected<Failure> cannotWriteArchive(const std::string &why)
{
    return fail(ExitCode::InputOutput, "io", "The archive can't be written: " + why + '.');
}

} // namespace lambdesk::unpack
