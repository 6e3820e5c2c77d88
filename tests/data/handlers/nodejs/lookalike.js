// SPDX-License-Identifier: GPL-3.0-or-later
const text = `
import this from "nowhere";
export that;
`;
exports.handler = async () => text.length;
