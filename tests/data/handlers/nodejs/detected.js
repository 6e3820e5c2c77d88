// SPDX-License-Identifier: GPL-3.0-or-later
import { basename } from "path";

export const handler = async () => basename("/a/detected");
