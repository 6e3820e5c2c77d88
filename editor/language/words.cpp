// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

namespace lambdesk
{

static QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// What the platform sets for every function, without the secrets of a role.
static QStringList environmentNames()
{
    return wordsOf(
        "AWS_DEFAULT_REGION AWS_EXECUTION_ENV AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_NAME "
        "AWS_LAMBDA_FUNCTION_VERSION AWS_LAMBDA_INITIALIZATION_TYPE AWS_LAMBDA_LOG_GROUP_NAME "
        "AWS_LAMBDA_LOG_STREAM_NAME AWS_LAMBDA_RUNTIME_API AWS_REGION LAMBDA_RUNTIME_DIR "
        "LAMBDA_TASK_ROOT LANG PATH TZ _HANDLER _X_AMZN_TRACE_ID");
}

QStringList javaScriptKeywords()
{
    return wordsOf(
        "async await break case catch class const continue debugger default delete do else export extends "
        "false finally for from function get if import in instanceof let new null of return set static "
        "super switch this throw true try typeof undefined var void while with yield");
}

QStringList javaScriptNames()
{
    return wordsOf(
        "Array ArrayBuffer BigInt Boolean Buffer Date Error Infinity Intl JSON Map Math NaN Number Object "
        "Promise Proxy RangeError Reflect RegExp Set String Symbol SyntaxError TypeError URL "
        "URLSearchParams Uint8Array WeakMap WeakSet __dirname __filename callback clearInterval "
        "clearTimeout console context decodeURIComponent encodeURIComponent event exports fetch globalThis "
        "handler isFinite isNaN module parseFloat parseInt process queueMicrotask require setImmediate "
        "setInterval setTimeout structuredClone");
}

QHash<QString, QStringList> javaScriptMembers()
{
    return {
        {QStringLiteral("context"),
         wordsOf("awsRequestId callbackWaitsForEmptyEventLoop clientContext done() fail() functionName "
                 "functionVersion getRemainingTimeInMillis() identity invokedFunctionArn logGroupName "
                 "logStreamName "
                 "memoryLimitInMB succeed()")},
        {QStringLiteral("identity"), wordsOf("cognitoIdentityId cognitoIdentityPoolId")},
        {QStringLiteral("console"),
         wordsOf(
             "assert count debug dir error group groupEnd info log table time timeEnd timeLog trace warn")},
        {QStringLiteral("JSON"), wordsOf("parse stringify")},
        {QStringLiteral("Math"), wordsOf("E PI abs acos asin atan atan2 cbrt ceil cos exp floor hypot log "
                                         "log10 log2 max min pow random round "
                                         "sign sin sqrt tan trunc")},
        {QStringLiteral("Object"), wordsOf("assign create defineProperty entries freeze fromEntries "
                                           "getOwnPropertyNames getPrototypeOf is keys "
                                           "seal values")},
        {QStringLiteral("Array"), wordsOf("from isArray of")},
        {QStringLiteral("Promise"), wordsOf("all allSettled any race reject resolve")},
        {QStringLiteral("Number"),
         wordsOf(
             "EPSILON MAX_SAFE_INTEGER MIN_SAFE_INTEGER isFinite isInteger isNaN isSafeInteger parseFloat "
             "parseInt")},
        {QStringLiteral("String"), wordsOf("fromCharCode fromCodePoint raw")},
        {QStringLiteral("Date"), wordsOf("UTC now parse")},
        {QStringLiteral("Buffer"), wordsOf("alloc byteLength concat from isBuffer")},
        {QStringLiteral("process"), wordsOf("argv cwd env exit hrtime memoryUsage nextTick on pid platform "
                                            "stderr stdout uptime version versions")},
        {QStringLiteral("env"), environmentNames()},
        {QStringLiteral("exports"), wordsOf("handler")},
        {QStringLiteral("module"), wordsOf("exports")},
        {QString(),
         wordsOf(
             "catch charAt concat endsWith entries every filter find findIndex finally flat flatMap forEach "
             "hasOwnProperty includes indexOf join keys lastIndexOf length map match message name padEnd "
             "padStart "
             "pop push reduce repeat replace replaceAll reverse shift slice some sort splice split stack "
             "startsWith substring then toFixed toISOString toLowerCase toString toUpperCase trim unshift "
             "values")},
    };
}

QStringList pythonKeywords()
{
    return wordsOf(
        "False None True and as assert async await break class continue def del elif else except finally "
        "for from global if import in is lambda nonlocal not or pass raise return try while with yield");
}

QStringList pythonNames()
{
    return wordsOf(
        "ArithmeticError AttributeError Exception FileNotFoundError IndexError KeyError NotImplementedError "
        "OSError RuntimeError StopIteration TimeoutError TypeError ValueError ZeroDivisionError __file__ "
        "__name__ abs all any bin bool bytearray bytes callable chr classmethod context datetime dict dir "
        "divmod enumerate event filter float format frozenset getattr hasattr hash hex id int isinstance "
        "issubclass iter json lambda_handler len list logging map math max min next object oct open ord os "
        "pow print property random range repr reversed round self set setattr sorted staticmethod str sum "
        "super sys time traceback tuple type urllib vars zip");
}

QHash<QString, QStringList> pythonMembers()
{
    const QStringList logger = wordsOf("critical debug error exception info log setLevel warning");
    return {
        {QStringLiteral("context"),
         wordsOf("aws_request_id client_context function_name function_version "
                 "get_remaining_time_in_millis() identity "
                 "invoked_function_arn log() log_group_name log_stream_name memory_limit_in_mb")},
        {QStringLiteral("identity"), wordsOf("cognito_identity_id cognito_identity_pool_id")},
        {QStringLiteral("client_context"), wordsOf("client custom env")},
        {QStringLiteral("os"),
         wordsOf("environ getcwd getenv getpid listdir makedirs path remove rename sep urandom walk")},
        {QStringLiteral("environ"), wordsOf("copy get items keys") + environmentNames()},
        {QStringLiteral("path"), wordsOf("basename dirname exists getsize isdir isfile join splitext")},
        {QStringLiteral("json"), wordsOf("JSONDecodeError dump dumps load loads")},
        {QStringLiteral("time"), wordsOf("monotonic perf_counter sleep strftime time")},
        {QStringLiteral("datetime"), wordsOf("date datetime fromisoformat fromtimestamp isoformat now "
                                             "strftime strptime timedelta timezone utcnow")},
        {QStringLiteral("math"), wordsOf("ceil cos e exp floor isnan log log10 pi pow sin sqrt tan trunc")},
        {QStringLiteral("random"), wordsOf("choice choices randint random sample seed shuffle uniform")},
        {QStringLiteral("re"),
         wordsOf("IGNORECASE MULTILINE compile findall finditer fullmatch match search split sub")},
        {QStringLiteral("sys"),
         wordsOf(
             "argv exc_info exit maxsize modules path platform stderr stdin stdout version version_info")},
        {QStringLiteral("logging"),
         logger + wordsOf("CRITICAL DEBUG ERROR Formatter INFO StreamHandler WARNING basicConfig getLogger")},
        {QStringLiteral("logger"), logger},
        {QStringLiteral("log"), logger},
        {QStringLiteral("traceback"), wordsOf("format_exc print_exc")},
        {QString(), wordsOf("append clear copy count decode encode endswith extend find format get index "
                            "insert items join keys "
                            "lower lstrip pop remove replace rstrip sort split splitlines startswith strip "
                            "title update upper "
                            "values")},
    };
}

} // namespace lambdesk
