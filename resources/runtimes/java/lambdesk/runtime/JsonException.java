// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

/** A text that isn't JSON, or a value that doesn't fit the type that it is for. */
final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JsonException(String message) {
        super(message);
    }

    JsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
