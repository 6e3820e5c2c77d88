// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

exports.members = async (event, context) => context;
exports.remaining = async (event, context) => {
    const before = Date.now();
    const first = context.getRemainingTimeInMillis();
    const between = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const again = Date.now();
    const second = context.getRemainingTimeInMillis();
    const after = Date.now();
    // As much less as time has passed, which is more than asked for where others are busy.
    const passed = first - second;
    return first <= 60000 && first > 1000 && passed >= again - between - 1 && passed <= after - before + 1;
};
exports.environment = async () => ({
    profile: process.env._LAMBDESK_PROFILE === undefined,
    trace: process.env._X_AMZN_TRACE_ID,
    folder: process.cwd() === __dirname,
});
exports.leaks = async () => ({
    cache: Object.keys(require.cache).filter((file) => file !== __filename),
    globals: Object.keys(globalThis).filter((name) => /runtime|lambda|bootstrap|loop|client/i.test(name)),
    main: require.main === module,
});
exports.size = async (event) => JSON.stringify(event).length;
exports.depth = async (event) => {
    let depth = 0;
    for (let at = event; Array.isArray(at); at = at[0]) {
        depth++;
    }
    return depth;
};
exports.large = async (size) => 'x'.repeat(size);
