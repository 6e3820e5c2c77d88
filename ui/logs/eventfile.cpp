// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventfile.h"

#include <QCoreApplication>
#include <QDir>

namespace lambdesk
{

namespace
{

struct EventFileText {
    Q_DECLARE_TR_FUNCTIONS(EventFile)
};

} // namespace

EventFile::EventFile(const QString &path)
    : m_path(path)
    , m_format(formatOfFile(path))
    , m_file(path)
{
}

Result<void> EventFile::append(const QList<SourceEvent> &events)
{
    QByteArray text;
    for (const SourceEvent &event : events)
        text += textOf(m_format, event.hit);
    return write(text);
}

Result<void> EventFile::commit()
{
    if (const auto written = write({}); !written)
        return written;
    return m_file.commit() ? Result<void>() : failure();
}

Result<void> EventFile::write(const QByteArray &bytes)
{
    if (!m_opened) {
        m_opened = m_file.open(QIODevice::WriteOnly);
        const QByteArray head = headOf(m_format);
        if (!m_opened || m_file.write(head) != head.size())
            return failure();
    }
    return m_file.write(bytes) == bytes.size() ? Result<void>() : failure();
}

Result<void> EventFile::failure() const
{
    return fail(
        ErrorKind::Storage,
        EventFileText::tr("The events could not be saved as %1. Check the folder and the space on the disk, "
                          "or choose another place.")
            .arg(QDir::toNativeSeparators(m_path)),
        m_file.errorString());
}

} // namespace lambdesk
