// SPDX-License-Identifier: GPL-3.0-or-later
import "does-not-exist";
export const handler = async () => {};
