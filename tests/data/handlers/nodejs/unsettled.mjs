// SPDX-License-Identifier: GPL-3.0-or-later
await new Promise(() => {});
export const handler = async () => {};
