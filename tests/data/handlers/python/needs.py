# SPDX-License-Identifier: GPL-3.0-or-later
import does_not_exist
