// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporaryfolder.h"

#include <QDir>
#include <QThreadPool>

#include <utility>

namespace lambdesk
{

TemporaryFolder::TemporaryFolder(QString path)
    : m_path(std::move(path))
{
}

TemporaryFolder::~TemporaryFolder()
{
    QThreadPool::globalInstance()->start([path = m_path] { QDir(path).removeRecursively(); });
}

bool TemporaryFolder::make() const
{
    return QDir().mkpath(m_path);
}

} // namespace lambdesk
