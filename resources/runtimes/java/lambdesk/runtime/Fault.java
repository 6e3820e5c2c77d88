// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

/** An error that the runtime itself finds, in the platform's words. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The platform's name for it; null where it gives none. */
    final String type;
    /** The process ends with it: code of the function has run and failed. */
    final boolean endsRuntime;

    Fault(String message, String type) {
        super(message);
        this.type = type;
        endsRuntime = false;
    }

    /** Named by what was thrown. */
    Fault(String message, Throwable cause, boolean endsRuntime) {
        super(message, cause);
        type = cause.getClass().getName();
        this.endsRuntime = endsRuntime;
    }
}
