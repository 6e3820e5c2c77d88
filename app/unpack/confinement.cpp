// SPDX-License-Identifier: GPL-3.0-or-later
#include "confinement.h"

#include "mappedfile.h"
#include "team.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <vector>

#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define LAMBDESK_SANITIZED 1
#else
#define LAMBDESK_SANITIZED 0
#endif

namespace lambdesk::unpack
{

namespace
{

// The rights that kernels have learnt since the first, which older headers don't name.
constexpr std::uint64_t landlockRefer = 1ULL << 13;
constexpr std::uint64_t landlockTruncate = 1ULL << 14;
constexpr std::uint64_t landlockIoctlDevice = 1ULL << 15;

std::uint64_t rightsKnownTo(long version)
{
    std::uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    if (version >= 2)
        rights |= landlockRefer;
    if (version >= 3)
        rights |= landlockTruncate;
    if (version >= 5)
        rights |= landlockIoctlDevice;
    return rights;
}

std::uint64_t rightsFor(Access access)
{
    if (access == Access::Read)
        return LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    return LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_WRITE_FILE |
           LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_SYM;
}

/// Whether from now on nothing but the folder can be reached.
bool closeFileSystem(int folder, Access access)
{
    const long version =
        syscall(SYS_landlock_create_ruleset, nullptr, std::size_t(0), LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return false;
    landlock_ruleset_attr attributes = {};
    attributes.handled_access_fs = rightsKnownTo(version);
    const int rules =
        static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (rules < 0)
        return false;
    landlock_path_beneath_attr below = {};
    below.allowed_access = rightsFor(access);
    below.parent_fd = folder;
    const bool ruled =
        folder < 0 || syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &below, 0) == 0;
    const bool closed = ruled && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return closed;
}

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t architecture = 0; // no filter is known for it
#endif

/// Calls that unpacking never makes and an attacker would: the network, other processes, wider rights, and
/// the corners of the kernel that have the most holes. They fail with EPERM.
constexpr std::array refusedCalls{
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_accept,
    SYS_accept4,
    SYS_sendto,
    SYS_sendmsg,
    SYS_sendmmsg,
    SYS_execve,
    SYS_execveat,
    SYS_clone,
    SYS_clone3,
    SYS_unshare,
    SYS_setns,
    SYS_kill,
    SYS_pidfd_open,
    SYS_pidfd_getfd,
    SYS_pidfd_send_signal,
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_open_tree,
    SYS_move_mount,
    SYS_fsopen,
    SYS_fsmount,
    SYS_open_by_handle_at,
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_shmget,
    SYS_shmat,
    SYS_msgget,
    SYS_semget,
    SYS_personality,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_kexec_load,
    SYS_reboot,
    SYS_swapon,
    SYS_acct,
    SYS_quotactl,
    SYS_syslog,
    SYS_mknodat,
    SYS_fchownat,
    SYS_fchown,
#ifdef SYS_fork // not on newer architectures, which have clone alone
    SYS_fork,
    SYS_vfork,
    SYS_mknod,
    SYS_chown,
    SYS_lchown,
#endif
};

bool closeSystem()
{
    if (architecture == 0)
        return false;
    constexpr std::uint32_t refusal = SECCOMP_RET_ERRNO | 1; // EPERM
    constexpr std::uint32_t otherInterface = 0x40000000;     // x32, whose numbers start there
    std::vector<sock_filter> filter{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, otherInterface, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, refusal),
    };
    for (const long number : refusedCalls) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(number), 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, refusal));
    }
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program = {static_cast<unsigned short>(filter.size()), filter.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

/// Of what makes root root nothing is left, but that root may read a folder whose files are another's.
void dropCapabilities(Access access)
{
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> held = {};
    if (syscall(SYS_capget, &header, held.data()) != 0)
        return;
    const std::uint32_t kept = access == Access::Read ? 1U << CAP_DAC_READ_SEARCH : 0;
    held[0].effective &= kept;
    held[0].permitted &= kept;
    held[0].inheritable = 0;
    held[1] = {};
    syscall(SYS_capset, &header, held.data()); // giving up is always allowed
}

bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    rlimit limits = {};
    if (getrlimit(resource, &limits) != 0)
        return false;
    limits.rlim_max = std::min(limits.rlim_max, hard);
    limits.rlim_cur = std::min(limits.rlim_max, soft);
    return setrlimit(resource, &limits) == 0;
}

} // namespace

QJsonObject Confinement::toJson() const
{
    const auto word = [](bool stands, const char *wall) { return QLatin1String(stands ? wall : "none"); };
    return {{QStringLiteral("files"), word(files, "landlock")},
            {QStringLiteral("system"), word(system, "seccomp")},
            {QStringLiteral("memory"), word(memory, "limited")}};
}

Outcome<Confinement> confine(Team &team, int folder, Access access, const Resources &resources)
{
    bool limited = limit(RLIMIT_CORE, 0, 0);
    const bool boundsMemory = resources.memoryBytes > 0 && !LAMBDESK_SANITIZED;
    if (boundsMemory)
        limited &= limit(RLIMIT_AS, resources.memoryBytes, resources.memoryBytes);
    if (resources.cpuSeconds > 0) // a second later SIGKILL follows SIGXCPU
        limited &= limit(RLIMIT_CPU, resources.cpuSeconds, resources.cpuSeconds + 1);
    if (!limited)
        return fail(ExitCode::InputOutput, "limits", "The limits can't be set: " + systemWords() + '.');
    // The limits are the process's, all else is each thread's own.
    std::atomic<bool> files = true;
    std::atomic<bool> system = true;
    std::atomic<int> problem = 0;
    team.run([&](std::size_t) {
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
            problem = errno;
        dropCapabilities(access);
        if (!closeFileSystem(folder, access))
            files = false;
        if (!closeSystem())
            system = false;
    });
    errno = problem;
    if (errno != 0)
        return fail(ExitCode::InputOutput, "limits", "The limits can't be set: " + systemWords() + '.');
    return Confinement{files, system, boundsMemory};
}

} // namespace lambdesk::unpack
