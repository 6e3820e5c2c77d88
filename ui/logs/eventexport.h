// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventsview.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;

namespace lambdesk
{

class EventReader;
class SecondaryButton;

/// Saves and copies what an events view shows, and shows how far it is; hidden while there is nothing to do.
class EventExport final : public QWidget
{
    Q_OBJECT
public:
    enum class CopyAs { Text, Json };

    explicit EventExport(EventsView *view, QWidget *parent = nullptr);

    /// Asks where to.
    void saveAs(const QList<EventRows> &rows, const QString &suggestedName);
    void save(const QList<EventRows> &rows, const QString &path);
    void copySelection(CopyAs as);

Q_SIGNALS:
    /// Says what was done.
    void done(const QString &words);
    void failed(const lambdesk::Error &error);

private:
    void start(const QList<EventRows> &rows, const QString &words,
               std::function<Result<void>(const QList<SourceEvent> &)> take, std::function<void()> then);
    void stop();

    EventsView *m_view;
    QLabel *m_words;
    QProgressBar *m_progress;
    SecondaryButton *m_cancel;
    EventReader *m_reader = nullptr;
};

} // namespace lambdesk
