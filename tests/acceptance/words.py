# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window says in another language."""

import pathlib
import xml.etree.ElementTree as xml


class Words:
    """Of translations/lambdesk_CODE.ts. English says what the sources say."""

    def __init__(self, folder, code):
        self._said = {}
        for context in xml.parse(pathlib.Path(folder, f"lambdesk_{code}.ts")).getroot().iter("context"):
            for message in context.iter("message"):
                self._said[context.findtext("name"), message.findtext("source")] = message.findtext("translation")
        self._is_english = code == "en"

    def of(self, name, source):
        """The label of the class `name`, as console.find() wants it."""
        return self.named("lambdesk::" + name, source)

    def named(self, context, source):
        """Likewise, of a context that is no class."""
        said = source if self._is_english else self._said[context, source]
        return said.replace("&", "").rstrip("* ").strip()
