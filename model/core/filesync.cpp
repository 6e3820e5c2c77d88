// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesync.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace lambdesk
{

bool syncFile(int descriptor)
{
    return ::fsync(descriptor) == 0;
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace lambdesk
