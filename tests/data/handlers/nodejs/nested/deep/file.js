// SPDX-License-Identifier: GPL-3.0-or-later
exports.outer = { inner: { handler: async () => "nested export" } };
exports.value = 42;
