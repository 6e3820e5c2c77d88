// SPDX-License-Identifier: GPL-3.0-or-later
export const handler = async () => ({ url: import.meta.url.startsWith("file://") });
export default { run: async () => "default" };
