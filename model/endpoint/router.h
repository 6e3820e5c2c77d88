// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QList>

#include <functional>

namespace lambdesk
{

/// Which operation a request asks for.
class Router
{
public:
    using Handler = std::function<void(const ExchangePtr &)>;

    /// `pattern` is a path as in `/2015-03-31/functions/{}/code`; each {} is a part that is left open, and
    /// {+} at its end the rest.
    void add(const QByteArray &method, const char *pattern, Handler handler);
    /// Calls the handler, or prints the platform's error for what nobody answers.
    void dispatch(const ExchangePtr &exchange) const;
    /// Prints that error.
    static void refuse(const ExchangePtr &exchange);

private:
    struct Route {
        QByteArray method;
        QStringList parts;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace lambdesk
