// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

/** The function's handler, whatever its form. */
interface Handler {
    /** The response; what the function throws comes as it was thrown. */
    byte[] handle(Invocation invocation) throws Throwable;
}
