// SPDX-License-Identifier: GPL-3.0-or-later
#include "datalimit.h"

namespace lambdesk
{

/// There must be room for what honest programs never touch. Measured: hello world at 128 MB has 4 MB in
/// Python, 47 in Node.js, 100 in Java (at 3,008 MB 411: a heap's first size goes by the computer's memory). A
/// thread has 8 MB more in Python and programs in C, for its stack, one of Node.js' worker_threads 13, one of
/// Java's 1. OpenBLAS, with which NumPy comes, has a thread for each core, of 136 MB, and doesn't end when it
/// doesn't get them. Twice the memory is for heaps that ask for more than lies in them, the rest is for 200
/// threads in the smallest function.
qint64 dataLimitMb(int memoryMb, int cores)
{
    constexpr qint64 forThreads = 2048;
    constexpr qint64 forEachCore = 144;
    return qint64(memoryMb) * 2 + forThreads + cores * forEachCore;
}

} // namespace lambdesk
