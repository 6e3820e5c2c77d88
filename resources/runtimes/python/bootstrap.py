# SPDX-License-Identifier: GPL-3.0-or-later
"""Runtime client for Python 3.8 and later: takes events from the Lambda Runtime API and gives them to the function's
handler. Started as `python bootstrap.py` in the task root; everything else comes from the environment.

Kept small, as the main script is compiled at every start. The modules beside it aren't where this folder is a copy with
their byte code, as Lambdesk makes one: an environment itself sees the folder read-only and can keep none."""

import os
import sys

# Processes of the multiprocessing module import the main script anew and must not become further clients.
if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    real = os.path.realpath(here)  # Python itself has resolved links for its first entry
    sys.path.insert(0, here)
    import _lambdesk_runtime.main as runtime

    sys.path[:] = [entry for entry in sys.path if entry not in (here, real)]
    del here, real
    runtime.run()
