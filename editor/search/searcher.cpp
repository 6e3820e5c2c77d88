// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher.h"

#include <editor/text/background.h>

namespace lambdesk
{

namespace
{
constexpr qsizetype answeredAtOnce = 256 * 1024;
}

void Searcher::search(const QByteArray &utf8, const SearchQuery &query)
{
    const quint64 number = ++m_newest;
    if (utf8.size() <= answeredAtOnce && !query.regularExpression) {
        m_busy = false;
        Q_EMIT found(findAll(utf8, query));
        return;
    }
    m_busy = true;
    inBackground(
        this, [utf8, query] { return findAll(utf8, query); },
        [this, number](const SearchResult &result) {
            if (number != m_newest)
                return;
            m_busy = false;
            Q_EMIT found(result);
        });
}

} // namespace lambdesk
