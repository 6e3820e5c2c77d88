// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * HTTP/1.1 on one kept connection, no more of it than the Lambda Runtime API (version 2018-06-01) needs; an HTTP client of
 * the JDK's own would take longer to load than all the rest. Without the engine nobody waits for an answer any more, so
 * that a broken connection ends the process.
 */
final class RuntimeClient {
    private static final String BASE = "/2018-06-01/runtime/";

    private final String address;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[64 * 1024];
    private int start; // what is before it has been used
    private int end;

    /** `address` is `HOST:PORT`. */
    RuntimeClient(String address) throws IOException {
        this.address = address;
        int colon = address.lastIndexOf(':');
        Socket socket = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Asks for the next event and waits for it without a limit. */
    Invocation next() {
        send(nextRequest());
        return takeEvent();
    }

    /** The status of the answer. */
    int post(String path, byte[] body, String errorType) {
        send(postRequest(path, body, errorType, new byte[0]));
        return takeAnswer();
    }

    /** As next, in one write: the environment is ready for the next event when the answer has arrived. */
    Invocation postAndNext(String path, byte[] body, String errorType) {
        send(postRequest(path, body, errorType, nextRequest()));
        takeAnswer();
        return takeEvent();
    }

    private byte[] nextRequest() {
        return latin("GET " + BASE + "invocation/next HTTP/1.1\r\nHost: " + address + "\r\n\r\n");
    }

    private byte[] postRequest(String path, byte[] body, String errorType, byte[] more) {
        String type = errorType == null ? "" : "Lambda-Runtime-Function-Error-Type: " + errorType + "\r\n";
        byte[] head = latin("POST " + BASE + path + " HTTP/1.1\r\nHost: " + address
            + "\r\nContent-Type: application/json\r\n" + type + "Content-Length: " + body.length + "\r\n\r\n");
        byte[] request = Arrays.copyOf(head, head.length + body.length + more.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        System.arraycopy(more, 0, request, head.length + body.length, more.length);
        return request;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void send(byte[] request) {
        try {
            out.write(request);
        } catch (IOException lost) {
            System.exit(1);
        }
    }

    private Invocation takeEvent() {
        Map<String, String> headers = new HashMap<>();
        int status = takeHead(headers);
        byte[] body = takeBody(headers);
        if (status != 200) {
            Output.writeEvent("LAMBDA_RUNTIME Failed to get next invocation. Http response code: " + status + ".");
            System.exit(1);
        }
        return new Invocation(headers, body);
    }

    private int takeAnswer() {
        Map<String, String> headers = new HashMap<>();
        int status = takeHead(headers);
        takeBody(headers);
        if (status >= 400) {
            Output.writeEvent("LAMBDA_RUNTIME Failed to post handler response. Http response code: " + status + ".");
        }
        return status;
    }

    private int takeHead(Map<String, String> headers) {
        int status = Integer.parseInt(takeLine().split(" ")[1]);
        for (String line = takeLine(); !line.isEmpty(); line = takeLine()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
        }
        return status;
    }

    private String takeLine() {
        int from = start;
        while (true) {
            for (int i = from; i < end; ++i) {
                if (buffer[i] == '\n') {
                    int length = i - start - (i > start && buffer[i - 1] == '\r' ? 1 : 0);
                    String line = new String(buffer, start, length, StandardCharsets.UTF_8);
                    start = i + 1;
                    return line;
                }
            }
            int searched = end - start;
            fill();
            from = start + searched;
        }
    }

    private byte[] takeBody(Map<String, String> headers) {
        String length = headers.get("content-length");
        byte[] body = new byte[length == null ? 0 : Integer.parseInt(length)];
        int taken = 0;
        while (taken < body.length) {
            if (start == end) {
                fill();
            }
            int count = Math.min(body.length - taken, end - start);
            System.arraycopy(buffer, start, body, taken, count);
            start += count;
            taken += count;
        }
        return body;
    }

    private void fill() {
        if (start == end) {
            start = 0;
            end = 0;
        } else if (end == buffer.length) {
            byte[] larger = new byte[buffer.length * 2];
            System.arraycopy(buffer, start, larger, 0, end - start);
            end -= start;
            start = 0;
            buffer = larger;
        }
        try {
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) {
                System.exit(1);
            }
            end += count;
        } catch (IOException lost) {
            System.exit(1);
        }
    }
}
