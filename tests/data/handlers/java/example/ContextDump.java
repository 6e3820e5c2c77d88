// SPDX-License-Identifier: GPL-3.0-or-later
package example;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.ArrayList;
import java.util.List;

public class ContextDump {
    public List<Object> all(Object event, Context context) {
        List<Object> all = new ArrayList<>();
        all.add(context.getAwsRequestId());
        all.add(context.getFunctionName());
        all.add(context.getFunctionVersion());
        all.add(context.getInvokedFunctionArn());
        all.add(context.getLogGroupName());
        all.add(context.getLogStreamName());
        all.add(context.getMemoryLimitInMB());
        all.add(context.getRemainingTimeInMillis() > 1000);
        all.add(context.getOfALaterVersion());
        all.add(System.getProperty("com.amazonaws.xray.traceHeader"));
        return all;
    }

    public List<Object> caller(Object event, Context context) {
        List<Object> all = new ArrayList<>();
        all.add(context.getIdentity().getIdentityId());
        all.add(context.getClientContext() == null ? null : context.getClientContext().getClient().getAppTitle());
        all.add(context.getClientContext() == null ? null : context.getClientContext().getCustom());
        return all;
    }

    public void logs(Object event, Context context) {
        context.getLogger().log("by the logger");
        context.getLogger().log("bytes\n".getBytes());
        System.out.print("half");
        System.out.println(" line é");
        System.err.println("to err");
        System.out.print("rest");
    }
}
