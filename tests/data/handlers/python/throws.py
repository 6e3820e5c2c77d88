# SPDX-License-Identifier: GPL-3.0-or-later
print("loading")
raise RuntimeError("while loading")
