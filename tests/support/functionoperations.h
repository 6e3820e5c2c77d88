// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointfixture.h"

#include <memory>

namespace lambdesk::test
{

/// A base of tests that ask an endpoint of their own for operations on functions.
class FunctionOperations
{
protected:
    void start()
    {
        m_endpoint = std::make_unique<EndpointFixture>();
        QVERIFY(m_endpoint->port != 0);
    }
    void stop() { m_endpoint.reset(); }

    static inline const QByteArray functions = "/2015-03-31/functions";
    /// The code of a function that answers with what it was given.
    static inline const QByteArray echo =
        "exports.handler = async (event, context) => [event, context.functionVersion, "
        "context.clientContext && context.clientContext.custom]\n";

    std::unique_ptr<EndpointFixture> m_endpoint;
};

} // namespace lambdesk::test
