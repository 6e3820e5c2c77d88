// SPDX-License-Identifier: GPL-3.0-or-later
//
// lambdesk-unpack: the one program that reads archives. It is started for each job, by the console and by
// anybody; `--help` describes it.

#include "descriptor.h"
#include "extraction.h"
#include "listing.h"
#include "mappedfile.h"
#include "options.h"
#include "packing.h"
#include "report.h"
#include "supervisor.h"
#include "team.h"

#include <QFile>
#include <QJsonObject>

#include <clocale>
#include <cstdio>
#include <filesystem>
#include <new>

#include <fcntl.h>
#include <malloc.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace
{

using namespace lambdesk::unpack;

/// What a job has open before it is confined, and what it has made, to be taken away again.
struct Job {
    Options options;
    Descriptor archive;
    Descriptor folder;
    bool madeArchive = false;
    bool madeFolder = false;
};

tl::unexpected<Failure> cannotOpen(const std::string &path)
{
    return fail(ExitCode::InputOutput, "io", inQuotes(path) + " can't be opened: " + systemWords() + '.');
}

Outcome<Job> open(const Options &options)
{
    Job job;
    job.options = options;
    const bool packs = options.command == Options::Command::Pack;
    if (options.command == Options::Command::Extract) {
        if (mkdir(options.folder.c_str(), 0755) != 0)
            return fail(ExitCode::InputOutput, "io",
                        inQuotes(options.folder) + " can't be made: " + systemWords() + '.');
        job.madeFolder = true;
    }
    if (!options.folder.empty()) {
        job.folder = Descriptor(::open(options.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!job.folder.isOpen())
            return cannotOpen(options.folder);
    }
    job.archive = Descriptor(::open(
        options.archive.c_str(), packs ? O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC : O_RDONLY | O_CLOEXEC, 0644));
    job.madeArchive = packs && job.archive.isOpen();
    if (!job.archive.isOpen()) {
        const auto failed = cannotOpen(options.archive);
        if (job.madeFolder)
            std::filesystem::remove(options.folder);
        return failed;
    }
    return job;
}

void takeBack(const Job &job)
{
    std::error_code ignored; // what can't be removed is the caller's to see
    if (job.madeFolder)
        std::filesystem::remove_all(job.options.folder, ignored);
    if (job.madeArchive)
        std::filesystem::remove(job.options.archive, ignored);
}

Outcome<Totals> unpack(const Job &job, Team &team, Report &report)
{
    const auto file = MappedFile::map(job.archive.number());
    if (!file)
        return tl::unexpected(file.error());
    const auto archive = Archive::read(file->bytes(), job.options.limits);
    if (!archive)
        return tl::unexpected(archive.error());
    if (job.options.command == Options::Command::Inspect) {
        if (const auto verified = verify(*archive, team, report); !verified)
            return tl::unexpected(verified.error());
        if (const auto listed = list(*archive, job.options.codeBytes, report); !listed)
            return tl::unexpected(listed.error());
    } else if (const auto extracted = extract(*archive, job.folder.number(), team, report); !extracted) {
        return tl::unexpected(extracted.error());
    }
    return archive->totals;
}

ExitCode work(const Job &job)
{
    const bool packs = job.options.command == Options::Command::Pack;
    Report report;
    const auto failed = [&report](const Failure &failure) {
        report.failed(failure);
        return failure.code;
    };
    // A thread's own arena would take as much of the address space as many archives.
    mallopt(M_ARENA_MAX, 1);
    try {
        Team team;
        const auto walls =
            confine(team, job.folder.number(), packs ? Access::Read : Access::Fill, job.options.resources);
        if (!walls)
            return failed(walls.error());
        const auto totals = packs ? pack(job.options.folder, job.archive.number(), job.options.leftOut,
                                         job.options.limits, team, report)
                                  : unpack(job, team, report);
        if (!totals)
            return failed(totals.error());
        report.done({{QStringLiteral("files"), double(totals->files)},
                     {QStringLiteral("bytes"), double(totals->bytes)},
                     {QStringLiteral("confinement"), walls->toJson()}});
        return ExitCode::Done;
    } catch (const std::bad_alloc &) {
        return failed(
            {ExitCode::OutOfMemory, "memory", "The archive takes more memory than is allowed.", {}});
    } catch (const std::exception &problem) {
        return failed({ExitCode::Fault, "crash", problem.what(), {}});
    }
}

ExitCode run(const Options &options)
{
    const auto job = open(options);
    auto ended = job ? supervise(options.parent, [&job] { return work(*job); })
                     : Outcome<ExitCode>(tl::unexpected(job.error()));
    if (!ended)
        Report().failed(ended.error());
    const ExitCode code = ended ? *ended : ended.error().code;
    if (job && code != ExitCode::Done)
        takeBack(*job);
    return code;
}

/// File names are UTF-8, whatever the caller's language is; asked once before the confinement, since Qt may
/// look for tables.
bool speakUtf8()
{
    setenv("LC_ALL", "C.UTF-8", 1);
    return std::setlocale(LC_ALL, "C.UTF-8") &&
           QFile::encodeName(QStringLiteral("\u00e9")) == QByteArray("\xc3\xa9");
}

} // namespace

int main(int count, char **words)
{
    const auto options = parseOptions(count, words);
    if (!options) {
        std::fprintf(stderr, "lambdesk-unpack: %s Try --help.\n", options.error().message.c_str());
        return static_cast<int>(ExitCode::CommandLine);
    }
    if (options->command == Options::Command::Help) {
        std::fputs(helpText(), stdout);
        return 0;
    }
    if (options->command == Options::Command::Version) {
        std::puts("lambdesk-unpack " LAMBDESK_VERSION);
        return 0;
    }
    if (!speakUtf8()) {
        Report().failed({ExitCode::Fault, "locale", "This computer has no C.UTF-8 locale.", {}});
        return static_cast<int>(ExitCode::Fault);
    }
    return static_cast<int>(run(*options));
}
