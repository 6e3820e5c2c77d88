// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <charconv>
#include <limits>
#include <string_view>
#include <vector>

namespace lambdesk::unpack
{

namespace
{

tl::unexpected<Failure> misunderstood(std::string message)
{
    return fail(ExitCode::CommandLine, "command-line", std::move(message));
}

Outcome<std::uint64_t> numberOf(const std::string &option, std::string_view text, std::uint64_t largest)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == 0 || number > largest)
        return misunderstood(option + " needs a whole number above 0.");
    return number;
}

Outcome<void> takeLimit(Options &options, const std::string &option, std::string_view text)
{
    const auto number = numberOf(option, text,
                                 option == "--parent" ? std::numeric_limits<pid_t>::max()
                                                      : std::numeric_limits<std::int64_t>::max());
    if (!number)
        return tl::unexpected(number.error());
    if (option == "--max-bytes")
        options.limits.bytes = *number;
    else if (option == "--max-files")
        options.limits.files = *number;
    else if (option == "--max-memory")
        options.resources.memoryBytes = *number;
    else if (option == "--max-cpu")
        options.resources.cpuSeconds = *number;
    else if (option == "--with-code")
        options.codeBytes = *number;
    else
        options.parent = static_cast<pid_t>(*number);
    return {};
}

bool isLimit(std::string_view word)
{
    return word == "--max-bytes" || word == "--max-files" || word == "--max-memory" || word == "--max-cpu" ||
           word == "--parent" || word == "--with-code";
}

Outcome<Options> withOperands(Options options, const std::vector<std::string> &operands)
{
    if (operands.empty())
        return misunderstood("A command is missing: inspect, extract or pack.");
    const std::string &command = operands.front();
    const bool packs = command == "pack";
    if (command == "inspect")
        options.command = Options::Command::Inspect;
    else if (command == "extract")
        options.command = Options::Command::Extract;
    else if (packs)
        options.command = Options::Command::Pack;
    else
        return misunderstood(inQuotes(command) + " is no command; there are inspect, extract and pack.");
    const std::size_t wanted = options.command == Options::Command::Inspect ? 2 : 3;
    if (operands.size() != wanted)
        return misunderstood(command + " takes " +
                             (wanted == 2 ? "an archive." : "an archive and a folder."));
    options.archive = operands[packs ? 2 : 1];
    if (wanted == 3)
        options.folder = operands[packs ? 1 : 2];
    return options;
}

} // namespace

const char *helpText()
{
    return R"(usage: lambdesk-unpack [OPTION]... inspect ARCHIVE
       lambdesk-unpack [OPTION]... extract ARCHIVE FOLDER
       lambdesk-unpack [OPTION]... pack FOLDER ARCHIVE

Reads and writes zip archives in a confined process: no network, nothing of the
file system but the archive and the folder, and the limits given.

  inspect   checks the archive to its last byte and lists what is in it
  extract   checks it and unpacks it to FOLDER, which must not exist yet;
            whatever goes wrong, nothing is left of FOLDER
  pack      packs what is in FOLDER to ARCHIVE, which must not exist yet;
            the same files give the same bytes

  --max-bytes N    the most bytes that the files may have together, unpacked
  --max-files N    the most entries
  --max-memory N   the most bytes of address space
  --max-cpu N      the most seconds of CPU time
  --with-code N    inspect: tell the code of JavaScript and Python files that are
                   at most one folder deep, N bytes of it together
  --leave-out NAME pack: nothing of that name, at any depth; any number of times
  --parent PID     end when the process PID, which has started this one, does
  --help           print this
  --version        print the version

Standard output is one JSON object a line. Its "event" is "entry" (inspect: path,
kind, bytes, storedBytes, crc, executable or target, code in base64), "progress" (bytes, ofBytes,
entries, ofEntries) or, last of all, "result": with "ok" true files, bytes and
confinement (what stands between the archive and the system: files, system and
memory; "none" for what this computer can't do), with "ok" false reason (one
word), message (a sentence) and, where it is about one, entry.

Exit status: 0 done, 1 an error in the program, 2 a command line that isn't
understood, 3 an archive or a folder that is refused, 4 more bytes or files than
allowed, 5 reading or writing failed, 6 more memory than allowed, 7 more CPU time
than allowed, 8 stopped by SIGTERM, SIGINT or SIGHUP.
)";
}

Outcome<Options> parseOptions(int count, char **words)
{
    Options options;
    std::vector<std::string> operands;
    bool onlyOperands = false;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (onlyOperands || !word.starts_with("-")) {
            operands.push_back(word);
        } else if (word == "--") {
            onlyOperands = true;
        } else if (word == "--help" || word == "-h") {
            return options;
        } else if (word == "--version" || word == "-v") {
            options.command = Options::Command::Version;
            return options;
        } else if (!isLimit(word) && word != "--leave-out") {
            return misunderstood(inQuotes(word) + " is no option.");
        } else if (++i == count) {
            return misunderstood(word + (isLimit(word) ? " needs a number." : " needs a name."));
        } else if (!isLimit(word)) {
            options.leftOut.emplace_back(words[i]);
        } else if (const auto taken = takeLimit(options, word, words[i]); !taken) {
            return tl::unexpected(taken.error());
        }
    }
    return withOperands(std::move(options), operands);
}

} // namespace lambdesk::unpack
