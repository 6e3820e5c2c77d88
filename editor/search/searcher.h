// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search.h"

#include <QObject>

namespace lambdesk
{

/// Searches for the newest question only. Plain words in a text of usual size are answered at once, within
/// the call; a large text or a regular expression, which can take its time, on another thread.
class Searcher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void search(const QByteArray &utf8, const SearchQuery &query);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void found(const SearchResult &result);

private:
    quint64 m_newest = 0;
    bool m_busy = false;
};

} // namespace lambdesk
