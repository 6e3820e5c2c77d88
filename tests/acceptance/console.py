# SPDX-License-Identifier: GPL-3.0-or-later
"""The console seen from outside: what the accessibility bus shows of it, found by visible labels alone."""

import contextlib
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role = Atspi.Role
PATIENCE = 60  # seconds until something that is awaited counts as missing
# at-spi's own are 0.8 s, which the first look at a page can take on a busy computer.
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
BUTTONS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.RADIO_BUTTON, Role.LINK, Role.MENU_ITEM, Role.CHECK_MENU_ITEM,
           Role.RADIO_MENU_ITEM, Role.PAGE_TAB, Role.LIST_ITEM, Role.TABLE_CELL}
# What Qt calls a button with a menu since 6.8; before, and in older at-spi, it is a button as others.
BUTTONS |= {role for role in [getattr(Role, "PUSH_BUTTON_MENU", None)] if role is not None}
FIELDS = {Role.TEXT, Role.ENTRY, Role.SPIN_BUTTON}
OPTIONS = {Role.LIST_ITEM, Role.MENU_ITEM, Role.TABLE_CELL}


def await_that(what, check):
    """What `check` answers as soon as it is true."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            if answer := check():
                return answer
        except GLib.Error:
            pass  # the element went away while it was asked
        if time.monotonic() > end:
            raise AssertionError("never saw: " + what)
        time.sleep(0.03)


def plain(label):
    """Without the star of a required field and the & of a shortcut."""
    return (label or "").replace("&", "").rstrip("* ").strip()


def labels_of(element):
    """The name, and the labels that stand for it: a list is named by what is chosen in it."""
    labels = [plain(element.get_name())]
    for relation in element.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            labels += [plain(relation.get_target(index).get_name()) for index in range(relation.get_n_targets())]
    return labels


def text_of(element):
    text = element.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""


def is_shown(element):
    states = element.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def is_enabled(element):
    return element.get_state_set().contains(Atspi.StateType.ENABLED)


class Console:
    """One run of the program after the other. Whatever acts on an element waits first until it is there."""

    def __init__(self, program, *arguments):
        self._program = [program, *arguments]
        self.reads_from_right = False  # as the window's language does
        self.scale = 1  # of the screen's pixels to those that the bus counts in
        self._process = None
        self._application = None

    @contextlib.contextmanager
    def at_work(self):
        """Started, described where what is done with it fails, and closed."""
        try:
            self.start()
            yield
        except AssertionError:
            print(self.report(), file=sys.stderr)
            raise
        finally:
            self.close()

    def start(self):
        self._process = subprocess.Popen(self._program, stdin=subprocess.DEVNULL)
        self._application = await_that("the application lambdesk on the bus", self._find_application)

    def kill(self):
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def close(self):
        """Asks the program to end, as a session does, and answers its exit status."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait(PATIENCE)
        return self._process and self._process.returncode

    def _find_application(self):
        if self._process.poll() is not None:
            raise RuntimeError(f"the program ended with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == "lambdesk" and child.get_process_id() == self._process.pid:
                # What the bus says is to be true now, not when it was last asked.
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    def elements(self):
        """All that is shown, in depth, in the order of the screen."""
        pending = [self._application]
        while pending:
            element = pending.pop(0)
            if element is None:
                continue
            if element is not self._application:
                if not is_shown(element):
                    continue
                yield element
            # Long tables are not walked to their end.
            count = min(element.get_child_count(), 400)
            pending[:0] = [element.get_child_at_index(index) for index in range(count)]

    def find(self, label, roles, ready=is_shown):
        def look():
            return next((element for element in self.elements()
                         if element.get_role() in roles and label in labels_of(element) and ready(element)), None)
        return await_that(f"'{label}'", look)

    def find_text(self, part):
        """An element whose text or name contains `part`."""
        def look():
            return next((element for element in self.elements()
                         if part in (element.get_name() or "") or part in text_of(element)), None)
        return await_that(f"text '{part}'", look)

    def read(self, label, part):
        """Goes to the text of that label, as one who wants to read it does, and finds `part` in it."""
        element = self.find(label, FIELDS)
        await_that(f"'{part}' in '{label}'", lambda: part in text_of(element))

    def editor(self, word):
        """An editable text whose name contains `word`."""
        def look():
            return next((element for element in self.elements()
                         if word in (element.get_name() or "").lower() and element.get_editable_text_iface()), None)
        return await_that(f"editable text named '{word}'", look)

    def press(self, label):
        self.act(self.find(label, BUTTONS, is_enabled))

    def act(self, element):
        """Presses it as an assistive technology does, or with the mouse where it offers no action."""
        action = element.get_action_iface()
        count = Atspi.Action.get_n_actions(action) if action else 0
        names = [Atspi.Action.get_action_name(action, index).lower() for index in range(count)]
        for name in ("press", "click", "activate", "showmenu"):
            if name in names:
                Atspi.Action.do_action(action, names.index(name))
                return
        self.click(element)

    def click(self, element):
        x, y = (str(int(part * self.scale)) for part in self.point_at(element))
        subprocess.run(["xdotool", "mousemove", x, y, "click", "1"], check=True)

    @staticmethod
    def area_of(element):
        return Atspi.Component.get_extents(element.get_component_iface(), Atspi.CoordType.SCREEN)

    def point_at(self, element):
        area = self.area_of(element)
        # A link in a table is its words, and they begin at the edge of a column that may be much wider.
        in_width = min(area.width, 2 * area.height) if element.get_role() == Role.TABLE_CELL else area.width
        x = area.x + area.width - in_width // 2 if self.reads_from_right else area.x + in_width // 2
        return x, area.y + area.height // 2

    def enter(self, label, text):
        """Puts `text` into the field of that label."""
        self.write(self.find(label, FIELDS), text)

    def write(self, element, text):
        Atspi.EditableText.set_text_contents(element.get_editable_text_iface(), text)
        await_that(f"the text in '{element.get_name()}'", lambda: text_of(element) == text)

    def choose(self, label, option):
        """Picks `option` in the list of that label."""
        def chosen():
            return self.find(label, {Role.COMBO_BOX}).get_name() == option
        if chosen():
            return
        self.open_list(self.find(label, {Role.COMBO_BOX}))
        self.click(self.find(option, OPTIONS))
        await_that(f"'{option}' in '{label}'", chosen)

    def open_list(self, box):
        Atspi.Component.grab_focus(box.get_component_iface())
        Atspi.Action.do_action(box.get_action_iface(), 0)

    def report(self):
        """What is on the screen, for a failure's log."""
        return "\n".join(f"{element.get_role_name()}: {element.get_name()!r} {text_of(element)[:100]!r}" for element in self.elements())


class ConsoleOnScreen(Console):
    """For those who act on the window that is seen."""

    def start(self):
        """What is done before the window manager has put the window where it stays would miss it."""
        super().start()
        place = []

        def settled():
            frame = self._application.get_child_at_index(0)
            if frame is None or not frame.get_state_set().contains(Atspi.StateType.ACTIVE):
                place.clear()
                return False
            area = self.area_of(frame)
            place.append((area.x, area.y, area.width, area.height))
            return len(place) > 3 and len(set(place[-4:])) == 1
        await_that("the window in its place", settled)


class ConsoleByHand(ConsoleOnScreen):
    """The same by mouse and keyboard; the bus only tells where things are and what they show."""

    def act(self, element):
        self.click(element)

    def open_list(self, box):
        self.click(box)

    def point_at(self, element):
        """As a user does, turns the wheel until the element is in sight."""
        for _ in range(60):
            x, y = super().point_at(element)
            around = self.hiding(element, y)
            if not around:
                return x, y
            # At the left edge there is nothing that takes the wheel for itself.
            button = "4" if y < around.y else "5"
            subprocess.run(["xdotool", "mousemove", str(around.x + 3), str(around.y + around.height // 2), "click", button], check=True)
        raise AssertionError(f"'{element.get_name()}' can't be scrolled into sight")

    def hiding(self, element, y):
        """The area of whatever is around the element and doesn't show that height of it."""
        parent = element.get_parent()
        while parent and parent.get_role() not in (Role.APPLICATION, Role.FRAME):
            area = self.area_of(parent)
            if area.height > 0 and not area.y <= y < area.y + area.height:
                return area
            parent = parent.get_parent()
        return None

    def write(self, element, text):
        self.click(element)
        await_that(f"the focus in '{element.get_name()}'", lambda: element.get_state_set().contains(Atspi.StateType.FOCUSED))
        subprocess.run(["xdotool", "key", "ctrl+a", "Delete"], check=True)
        subprocess.run(["xdotool", "type", "--delay", "10", text], check=True)
        await_that(f"what was typed into '{element.get_name()}'", lambda: text_of(element) == text)
