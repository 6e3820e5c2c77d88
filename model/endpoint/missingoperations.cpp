// SPDX-License-Identifier: GPL-3.0-or-later
#include "missingoperations.h"

#include "router.h"

#include <QCoreApplication>

#include <array>

namespace lambdesk
{

namespace
{

struct MissingOperationsText {
    Q_DECLARE_TR_FUNCTIONS(MissingOperations)
};

struct Operation {
    const char *method;
    const char *pattern;
    const char *name;
    const char *nameOfList = nullptr; ///< with the query `List`
};

/// The rest of the API's model of 2015-03-31, as of 2026, as botocore has it in data/lambda; and that of
/// 2014-11-11, which clients of the time before 2015 ask for.
constexpr std::array operations{
    Operation{"POST", "/2014-11-13/event-source-mappings", "AddEventSource of 2014-11-11"},
    Operation{"DELETE", "/2014-11-13/functions/{}", "DeleteFunction of 2014-11-11"},
    Operation{"GET", "/2014-11-13/event-source-mappings/{}", "GetEventSource of 2014-11-11"},
    Operation{"GET", "/2014-11-13/functions/{}", "GetFunction of 2014-11-11"},
    Operation{"GET", "/2014-11-13/functions/{}/configuration", "GetFunctionConfiguration of 2014-11-11"},
    Operation{"GET", "/2014-11-13/event-source-mappings", "ListEventSources of 2014-11-11"},
    Operation{"GET", "/2014-11-13/functions", "ListFunctions of 2014-11-11"},
    Operation{"DELETE", "/2014-11-13/event-source-mappings/{}", "RemoveEventSource of 2014-11-11"},
    Operation{"PUT", "/2014-11-13/functions/{}/configuration", "UpdateFunctionConfiguration of 2014-11-11"},
    Operation{"PUT", "/2014-11-13/functions/{}", "UploadFunction of 2014-11-11"},
    Operation{"POST", "/2018-10-31/layers/{}/versions/{}/policy", "AddLayerVersionPermission"},
    Operation{"POST", "/2025-12-01/durable-executions/{}/checkpoint", "CheckpointDurableExecution"},
    Operation{"POST", "/2025-11-30/capacity-providers", "CreateCapacityProvider"},
    Operation{"POST", "/2020-04-22/code-signing-configs", "CreateCodeSigningConfig"},
    Operation{"POST", "/2015-03-31/event-source-mappings", "CreateEventSourceMapping"},
    Operation{"POST", "/2021-10-31/functions/{}/url", "CreateFunctionUrlConfig"},
    Operation{"DELETE", "/2025-11-30/capacity-providers/{}", "DeleteCapacityProvider"},
    Operation{"DELETE", "/2020-04-22/code-signing-configs/{}", "DeleteCodeSigningConfig"},
    Operation{"DELETE", "/2015-03-31/event-source-mappings/{}", "DeleteEventSourceMapping"},
    Operation{"DELETE", "/2020-06-30/functions/{}/code-signing-config", "DeleteFunctionCodeSigningConfig"},
    Operation{"DELETE", "/2021-10-31/functions/{}/url", "DeleteFunctionUrlConfig"},
    Operation{"DELETE", "/2019-09-30/functions/{}/provisioned-concurrency",
              "DeleteProvisionedConcurrencyConfig"},
    Operation{"GET", "/2025-11-30/capacity-providers/{}", "GetCapacityProvider"},
    Operation{"GET", "/2020-04-22/code-signing-configs/{}", "GetCodeSigningConfig"},
    Operation{"GET", "/2025-12-01/durable-executions/{}", "GetDurableExecution"},
    Operation{"GET", "/2025-12-01/durable-executions/{}/history", "GetDurableExecutionHistory"},
    Operation{"GET", "/2025-12-01/durable-executions/{}/state", "GetDurableExecutionState"},
    Operation{"GET", "/2015-03-31/event-source-mappings/{}", "GetEventSourceMapping"},
    Operation{"GET", "/2020-06-30/functions/{}/code-signing-config", "GetFunctionCodeSigningConfig"},
    Operation{"GET", "/2024-08-31/functions/{}/recursion-config", "GetFunctionRecursionConfig"},
    Operation{"GET", "/2025-11-30/functions/{}/function-scaling-config", "GetFunctionScalingConfig"},
    Operation{"GET", "/2021-10-31/functions/{}/url", "GetFunctionUrlConfig"},
    Operation{"GET", "/2018-10-31/layers/{}/versions/{}/policy", "GetLayerVersionPolicy"},
    Operation{"GET", "/2019-09-30/functions/{}/provisioned-concurrency", "GetProvisionedConcurrencyConfig",
              "ListProvisionedConcurrencyConfigs"},
    Operation{"GET", "/2021-07-20/functions/{}/runtime-management-config", "GetRuntimeManagementConfig"},
    Operation{"POST", "/2021-11-15/functions/{}/response-streaming-invocations", "InvokeWithResponseStream"},
    Operation{"GET", "/2025-11-30/capacity-providers", "ListCapacityProviders"},
    Operation{"GET", "/2020-04-22/code-signing-configs", "ListCodeSigningConfigs"},
    Operation{"GET", "/2025-12-01/functions/{}/durable-executions", "ListDurableExecutionsByFunction"},
    Operation{"GET", "/2015-03-31/event-source-mappings", "ListEventSourceMappings"},
    Operation{"GET", "/2021-10-31/functions/{}/urls", "ListFunctionUrlConfigs"},
    Operation{"GET", "/2025-11-30/capacity-providers/{}/function-versions",
              "ListFunctionVersionsByCapacityProvider"},
    Operation{"GET", "/2020-04-22/code-signing-configs/{}/functions", "ListFunctionsByCodeSigningConfig"},
    Operation{"PUT", "/2020-06-30/functions/{}/code-signing-config", "PutFunctionCodeSigningConfig"},
    Operation{"PUT", "/2024-08-31/functions/{}/recursion-config", "PutFunctionRecursionConfig"},
    Operation{"PUT", "/2025-11-30/functions/{}/function-scaling-config", "PutFunctionScalingConfig"},
    Operation{"PUT", "/2019-09-30/functions/{}/provisioned-concurrency", "PutProvisionedConcurrencyConfig"},
    Operation{"PUT", "/2021-07-20/functions/{}/runtime-management-config", "PutRuntimeManagementConfig"},
    Operation{"DELETE", "/2018-10-31/layers/{}/versions/{}/policy/{}", "RemoveLayerVersionPermission"},
    Operation{"POST", "/2025-12-01/durable-execution-callbacks/{}/fail",
              "SendDurableExecutionCallbackFailure"},
    Operation{"POST", "/2025-12-01/durable-execution-callbacks/{}/heartbeat",
              "SendDurableExecutionCallbackHeartbeat"},
    Operation{"POST", "/2025-12-01/durable-execution-callbacks/{}/succeed",
              "SendDurableExecutionCallbackSuccess"},
    Operation{"POST", "/2025-12-01/durable-executions/{}/stop", "StopDurableExecution"},
    Operation{"PUT", "/2025-11-30/capacity-providers/{}", "UpdateCapacityProvider"},
    Operation{"PUT", "/2020-04-22/code-signing-configs/{}", "UpdateCodeSigningConfig"},
    Operation{"PUT", "/2015-03-31/event-source-mappings/{}", "UpdateEventSourceMapping"},
    Operation{"PUT", "/2021-10-31/functions/{}/url", "UpdateFunctionUrlConfig"},
};

} // namespace

void addMissingOperations(Router &router)
{
    for (const Operation &operation : operations) {
        router.add(operation.method, operation.pattern, [operation](const ExchangePtr &exchange) {
            const bool isList = operation.nameOfList && !exchange->query("List").isEmpty();
            exchange->fail(
                notImplemented(MissingOperationsText::tr("Lambdesk doesn't have the operation %1.")
                                   .arg(QLatin1String(isList ? operation.nameOfList : operation.name))));
        });
    }
}

} // namespace lambdesk
