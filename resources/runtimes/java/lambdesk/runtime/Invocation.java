// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.util.Map;

/** An event as the Runtime API hands it out. */
final class Invocation {
    final byte[] event;
    private final Map<String, String> headers;

    /** The names of `headers` are in lowercase. */
    Invocation(Map<String, String> headers, byte[] event) {
        this.headers = headers;
        this.event = event;
    }

    /** `Lambda-Runtime-NAME`; null when there is none. */
    String header(String name) {
        return headers.get("lambda-runtime-" + name);
    }

    String requestId() {
        String id = header("aws-request-id");
        return id == null ? "" : id;
    }
}
