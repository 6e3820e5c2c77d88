// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/notedbox.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// A JSON payload laid out for the eye: values as they were written, invalid UTF-8 as U+FFFD. A large one is
/// laid out off the window's thread and shown cut, with a note; the copy button always takes all of it.
class PayloadBox final : public NotedBox
{
    Q_OBJECT
public:
    /// Both in bytes or characters of the laid-out text.
    static constexpr qsizetype largestInWindowThread = 64 * 1024;
    static constexpr qsizetype longestShown = 32 * 1024;

    /// `name` is the accessible name of the text.
    explicit PayloadBox(const QString &name, QWidget *parent = nullptr);

    void setPayload(const QByteArray &payload);
    /// Words in place of a payload.
    void setPlaceholder(const QString &text);

private:
    void showText(const QString &text, qint64 payloadBytes);

    QString m_whole;
    int m_generation = 0;
};

} // namespace lambdesk
