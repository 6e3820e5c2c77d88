// SPDX-License-Identifier: GPL-3.0-or-later
import { text } from "./other.js";
export const handler = async () => text;
