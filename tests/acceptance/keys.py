# SPDX-License-Identifier: GPL-3.0-or-later
"""The console by keys alone."""

import subprocess

from console import FIELDS, Atspi, ConsoleOnScreen, Role, await_that, text_of

MOST_STOPS = 120  # of Tab on a page, and of arrow keys in a list
MOST_ITEMS = 400  # that are asked for the current one
ITEMS = {Role.TABLE_CELL, Role.LIST_ITEM, Role.TREE_ITEM}
# Qt says of what hands the focus on to a part of itself that it has the focus, too.
HOLDERS = {Role.FILLER, Role.PANEL, Role.FRAME}


def key(*names):
    subprocess.run(["xdotool", "key", *names], check=True)


def has(element, state):
    return element.get_state_set().contains(state)


class ConsoleByKeys(ConsoleOnScreen):
    """Tab, arrows, Space, Enter and typing; the bus only tells where the focus is and what the console shows."""

    def focused(self):
        def look():
            return next((element for element in self.elements() if self.has_focus(element)), None)
        return await_that("the focus", look)

    @staticmethod
    def has_focus(element):
        if element.get_role() in HOLDERS or not has(element, Atspi.StateType.FOCUSED):
            return False
        # Of the current tab Qt always says so.
        return element.get_role() != Role.PAGE_TAB or has(element.get_parent(), Atspi.StateType.FOCUSED)

    def sign_of(self, element):
        """What tells it from others: one element comes as another object each time."""
        area = self.area_of(element)
        return element.get_role(), element.get_name(), area.x, area.y, area.width, area.height

    def is_within(self, element, around):
        """Whether `around` is the element, or the list or bar that it is in."""
        wanted = around.get_role(), around.get_name()
        while element and element.get_role() not in (Role.APPLICATION, Role.FRAME, Role.DIALOG):
            if (element.get_role(), element.get_name()) == wanted and self.sign_of(element) == self.sign_of(around):
                return True
            element = element.get_parent()
        return False

    def tab_to(self, element):
        """Presses Tab until the focus is there."""
        for _ in range(MOST_STOPS):
            here = self.focused()
            if self.is_within(element, here):
                return
            self.tab_on(here)
        raise AssertionError(f"Tab doesn't come to '{element.get_name()}'")

    def tab_on(self, here):
        # An editor keeps Tab for its text, and says how it is left.
        if "press Esc, then Tab" in (here.get_description() or ""):
            key("Escape")
        before = self.sign_of(here)
        key("Tab")
        await_that(f"the focus leaving '{here.get_name()}'", lambda: self.sign_of(self.focused()) != before)

    def act(self, element):
        self.tab_to(element)
        if element.get_role() == Role.PAGE_TAB:
            self.go_to_tab(element)
        elif element.get_role() in ITEMS:
            self.go_to_item(element)
            key("Return")
        else:
            key("space")

    def go_to_tab(self, tab):
        bar = tab.get_parent()
        names = [bar.get_child_at_index(index).get_name() for index in range(bar.get_child_count())]
        # The bar of tabs has the current one's name.
        arrow = "Left" if names.index(tab.get_name()) < names.index(bar.get_name()) else "Right"
        for _ in names:
            if bar.get_name() == tab.get_name():
                return
            before = bar.get_name()
            key(arrow)
            await_that(f"another tab than '{before}'", lambda: bar.get_name() != before)
        raise AssertionError(f"{arrow} doesn't come to the tab '{tab.get_name()}'")

    @staticmethod
    def current_item(around):
        """Of that list: each one's current item says that it has the focus."""
        def look():
            items = (around.get_child_at_index(index) for index in range(min(around.get_child_count(), MOST_ITEMS)))
            return next((item for item in items
                         if item and item.get_role() in ITEMS and has(item, Atspi.StateType.FOCUSED)), None)
        return await_that(f"the current item of '{around.get_name()}'", look)

    def go_to_item(self, item):
        """Each arrow key's effect is awaited before the next: which one it is depends on where that has led."""
        for _ in range(MOST_STOPS):
            current = self.current_item(item.get_parent())
            here, there = self.sign_of(current), self.area_of(item)
            if here == self.sign_of(item):
                return
            area = self.area_of(current)
            if area.y != there.y:
                arrow = "Down" if area.y < there.y else "Up"
            else:
                arrow = "Right" if area.x < there.x else "Left"
            key(arrow)
            await_that(f"the item {arrow} of '{current.get_name()}'", lambda: self.sign_of(self.current_item(item.get_parent())) != here)
        raise AssertionError(f"the arrow keys don't come to '{item.get_name()}'")

    def write(self, element, text):
        self.tab_to(element)
        key("ctrl+a", "Delete")
        subprocess.run(["xdotool", "type", "--delay", "10", text], check=True)
        await_that(f"what was typed into '{element.get_name()}'", lambda: text_of(element) == text)

    def choose(self, label, option):
        box = self.find(label, {Role.COMBO_BOX})
        if box.get_name() == option:
            return
        self.tab_to(box)
        key("Home")
        for _ in range(MOST_STOPS):
            if box.get_name() == option:
                return
            before = box.get_name()
            key("Down")
            await_that(f"another choice in '{label}'", lambda: box.get_name() != before)
        raise AssertionError(f"'{option}' isn't offered in '{label}'")

    def read(self, label, part):
        self.tab_to(self.find(label, FIELDS))
        super().read(label, part)
