// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventformat.h"
#include "eventsource.h"

#include <QSaveFile>

namespace lambdesk
{

/// A file of events that is there once it is complete, and not before. Used by one thread at a time.
class EventFile
{
public:
    explicit EventFile(const QString &path);

    Result<void> append(const QList<SourceEvent> &events);
    /// The file takes its name.
    Result<void> commit();

private:
    Result<void> write(const QByteArray &bytes);
    Result<void> failure() const;

    QString m_path;
    EventFormat m_format;
    QSaveFile m_file;
    bool m_opened = false;
};

} // namespace lambdesk
