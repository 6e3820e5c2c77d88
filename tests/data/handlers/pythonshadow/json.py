# SPDX-License-Identifier: GPL-3.0-or-later
raise RuntimeError("loaded in place of the standard library")
