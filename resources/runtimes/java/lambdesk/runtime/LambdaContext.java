// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/**
 * The handler's context: a proxy for the interface that the function was compiled with, of whatever version, and so are
 * what its methods return.
 */
final class LambdaContext implements InvocationHandler {
    private final Invocation invocation;

    private LambdaContext(Invocation invocation) {
        this.invocation = invocation;
    }

    static Object of(Class<?> type, Invocation invocation) {
        return proxy(type, new LambdaContext(invocation));
    }

    private static Object proxy(Class<?> type, InvocationHandler answers) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "getAwsRequestId":
                return invocation.requestId();
            case "getLogGroupName":
                return System.getenv("AWS_LAMBDA_LOG_GROUP_NAME");
            case "getLogStreamName":
                return System.getenv("AWS_LAMBDA_LOG_STREAM_NAME");
            case "getFunctionName":
                return System.getenv("AWS_LAMBDA_FUNCTION_NAME");
            case "getFunctionVersion":
                return System.getenv("AWS_LAMBDA_FUNCTION_VERSION");
            case "getInvokedFunctionArn":
                return invocation.header("invoked-function-arn");
            case "getTenantId":
                return invocation.header("aws-tenant-id");
            case "getXrayTraceId":
                return invocation.header("trace-id");
            case "getRemainingTimeInMillis":
                return remainingMilliseconds();
            case "getMemoryLimitInMB":
                return Integer.parseInt(System.getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"));
            case "getIdentity":
                return proxy(method.getReturnType(), new Members(members("cognito-identity")));
            case "getClientContext":
                return invocation.header("client-context") == null ? null
                    : proxy(method.getReturnType(), new Members(members("client-context")));
            case "getLogger":
                return proxy(method.getReturnType(), new Logger());
            default:
                return common(proxy, method, arguments, "LambdaContext(" + invocation.requestId() + ")");
        }
    }

    private int remainingMilliseconds() {
        String deadline = invocation.header("deadline-ms");
        long left = deadline == null ? 0 : Long.parseLong(deadline) - System.currentTimeMillis();
        return (int) Math.max(0, Math.min(left, Integer.MAX_VALUE));
    }

    private Map<?, ?> members(String header) {
        String text = invocation.header(header);
        Object value = text == null ? null : JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
        return value instanceof Map ? (Map<?, ?>) value : Collections.emptyMap();
    }

    /** What every object has, and what a later version of the interface has more. */
    private static Object common(Object proxy, Method method, Object[] arguments, String text) {
        switch (method.getName()) {
            case "toString":
                return text;
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return proxy == arguments[0];
            default:
                Class<?> result = method.getReturnType();
                return result.isPrimitive() && result != void.class ? Scalars.zero(result) : null;
        }
    }

    /** Every call is one log event. */
    private static final class Logger implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            if (!method.getName().equals("log")) {
                return common(proxy, method, arguments, "LambdaLogger");
            }
            if (arguments[0] instanceof byte[]) {
                Output.writeEvent((byte[]) arguments[0]);
            } else {
                String level = arguments.length > 1 ? "[" + arguments[1] + "] " : "";
                Output.writeEvent(level + arguments[0]);
            }
            return null;
        }
    }

    /** An interface whose `getInstallationId` is the member `installationId` of a JSON object. */
    private static final class Members implements InvocationHandler {
        private final Map<?, ?> members;

        Members(Map<?, ?> members) {
            this.members = members;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            String name = method.getName();
            if (!name.startsWith("get") || name.length() < 4) {
                return common(proxy, method, arguments, members.toString());
            }
            // The client's SDKs write some members with a capital, some without, some with underscores.
            Object value = memberLike(name.substring(3).toLowerCase(Locale.ROOT));
            Class<?> result = method.getReturnType();
            if (result == String.class) {
                return value == null ? "" : value.toString();
            }
            if (result == Map.class) {
                return value == null ? Collections.emptyMap() : value;
            }
            return value instanceof Map && result.isInterface() ? proxy(result, new Members((Map<?, ?>) value)) : null;
        }

        private Object memberLike(String wanted) {
            for (Map.Entry<?, ?> entry : members.entrySet()) {
                String name = entry.getKey().toString().toLowerCase(Locale.ROOT).replace("_", "");
                if (name.equals(wanted) || wanted.equals("environment") && name.equals("env")
                    || wanted.equals("identityid") && name.equals("cognitoidentityid")
                    || wanted.equals("identitypoolid") && name.equals("cognitoidentitypoolid")) {
                    return entry.getValue();
                }
            }
            return null;
        }
    }
}
