// SPDX-License-Identifier: GPL-3.0-or-later
// Functions on AWS's C++ runtime; which one it is says the handler's name.
#include <aws/lambda-runtime/runtime.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>

using namespace aws::lambda_runtime;

namespace
{

const std::string json = "application/json";

invocation_response echo(const invocation_request &request)
{
    return invocation_response::success(request.payload, json);
}

invocation_response count(const invocation_request &)
{
    static int calls = 0;
    std::cout << "call " << ++calls << std::endl;
    return invocation_response::success(std::to_string(calls), json);
}

invocation_response tellContext(const invocation_request &request)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    std::ostringstream told;
    told << R"({"id":")" << request.request_id << R"(","arn":")" << request.function_arn << R"(","trace":")"
         << request.xray_trace_id << R"(","deadline":)"
         << duration_cast<milliseconds>(request.deadline.time_since_epoch()).count() << R"(,"left":)"
         << request.get_time_remaining().count() << R"(,"client":)"
         << (request.client_context.empty() ? "null" : request.client_context) << "}";
    return invocation_response::success(told.str(), json);
}

invocation_response fail(const invocation_request &)
{
    return invocation_response::failure("told \"to\"", "Own", "");
}

/// A text of as many bytes as the event says, quotes included.
invocation_response grow(const invocation_request &request)
{
    return invocation_response::success('"' + std::string(std::stoul(request.payload) - 2, 'x') + '"', json);
}

invocation_response sayNothing(const invocation_request &)
{
    return invocation_response::success("", json);
}

invocation_response crash(const invocation_request &request)
{
    std::cout << "crashing" << std::endl;
    if (request.payload == "\"throw\"")
        throw std::runtime_error("told to");
    std::raise(SIGSEGV);
    std::abort();
}

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

} // namespace

int main()
{
    const std::map<std::string, invocation_response (*)(const invocation_request &)> handlers{
        {"echo", echo},   {"count", count}, {"context", tellContext},
        {"fail", fail},   {"grow", grow},   {"say-nothing", sayNothing},
        {"crash", crash},
    };
    const auto found = handlers.find(variable("_HANDLER"));
    if (found == handlers.end()) {
        const runtime_response problem(R"({"errorMessage":"not here","errorType":"Own.NoHandler"})", json,
                                       "");
        runtime("http://" + variable("AWS_LAMBDA_RUNTIME_API")).post_init_error(problem);
        return 1;
    }
    run_handler(found->second);
    return 0;
}
