"""Asks the real program over a real accessibility bus, as a screen reader asks.

Called inside a session bus of its own: atspi.py LECTERN FILE, where FILE holds the expected text as JSON.
Prints what was found; the exit code is 0 where everything was as it should be. Knows no other process than its own.
"""

import json
import os
import random
import re
import struct
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("Gio", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 20.0
CONTROLS = {"push button", "toggle button", "list item", "page tab", "tree item", "entry", "spin button", "button"}


def wait(what, so):
    """Waits until `so()` is true, and gives what it was; errors on the way count as not yet."""
    until = time.monotonic() + PATIENCE
    last = None
    while time.monotonic() < until:
        try:
            last = so()
        except GLib.Error as error:
            last = error
        if last and not isinstance(last, GLib.Error):
            return last
        time.sleep(0.05)
    raise AssertionError(f"in {PATIENCE:.0f} s never: {what} (last: {last!r})")


def nodes(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from nodes(child)


def find(app, so):
    return next((node for node in nodes(app) if so(node)), None)


def called(app, name):
    return find(app, lambda node: node.get_name() == name and node.get_role_name() in CONTROLS)


def words(node):
    return Atspi.Text.get_text(node, 0, -1) if node.get_text_iface() else ""


def has(node, state):
    node.clear_cache()
    return node.get_state_set().contains(state)


def status(bus):
    return Gio.DBusProxy.new_sync(
        bus, Gio.DBusProxyFlags.NONE, None, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", None
    )


def enable(bus, on):
    status(bus).call_sync(
        "Set", GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", on))), 0, 5000, None
    )


def application():
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app is not None and app.get_name() == "Lectern" and app.get_child_count() > 0:
            return app
    return None


def give_keyboard(app):
    subprocess.run(["xdotool", "search", "--name", " Lectern$", "windowactivate"], check=False)
    return has(app.get_child_at_index(0), Atspi.StateType.ACTIVE)


def look(app, expected):
    frame = app.get_child_at_index(0)
    print("window:", frame.get_role_name(), repr(frame.get_name()))
    assert frame.get_name() == expected["title"], frame.get_name()
    unnamed = [n.get_role_name() for n in nodes(app) if n.get_role_name() in CONTROLS and not n.get_name().strip()]
    assert not unnamed, f"without a name: {unnamed}"
    controls = [n.get_name() for n in nodes(app) if n.get_role_name() in CONTROLS]
    print("controls:", controls)
    assert len(controls) >= 10, controls
    for node in nodes(app):
        if node.get_role_name() in CONTROLS:
            box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
            assert box.width >= 44 and box.height >= 44 and box.x >= 0 and box.y >= 0, (node.get_name(), box.x, box.y)


def document(app):
    return wait("the document", lambda: find(app, lambda n: n.get_role_name() == "document frame"))


def text(app, expected):
    doc = document(app)
    count = Atspi.Text.get_character_count(doc)
    found = Atspi.Text.get_text(doc, 0, count)
    assert found == expected["text"], "the text differs from the document"
    assert count == len(expected["text"])

    for offset in range(0, count, 7):
        one = Atspi.Text.get_string_at_offset(doc, offset, Atspi.TextGranularity.CHAR)
        assert one.content.startswith(found[offset]) or found[offset] in one.content, (offset, one.content)
        assert one.start_offset <= offset < one.end_offset, (offset, one.start_offset, one.end_offset)

    words, offset = [], 0
    while offset < count:
        word = Atspi.Text.get_string_at_offset(doc, offset, Atspi.TextGranularity.WORD)
        assert word.end_offset > offset, (offset, word.start_offset, word.end_offset)
        words.append(word.content)
        offset = word.end_offset
    assert "".join(words) == found, "the words are not the text"
    starts, at = set(), 0
    for word in words:
        starts.add(at)
        at += len(word)
    missing = [start for start in expected["words"] if start not in starts]
    assert not missing, f"no word begins at {missing[:5]}"

    sentences, offset = [], 0
    while offset < count:
        sentence = Atspi.Text.get_string_at_offset(doc, offset, Atspi.TextGranularity.SENTENCE)
        assert sentence.end_offset > offset, (offset, sentence.end_offset)
        sentences.append(sentence.content)
        offset = sentence.end_offset
    assert "".join(sentences) == found, "the sentences are not the text"
    assert [one.strip() for one in sentences] == expected["sentences"], "the sentences are others"

    lines, offset = [], 0
    while offset < count:
        line = Atspi.Text.get_string_at_offset(doc, offset, Atspi.TextGranularity.LINE)
        assert line.end_offset > offset, (offset, line.end_offset)
        lines.append(line.content)
        offset = line.end_offset
    assert "".join(lines) == found, "the lines are not the text"

    page = Atspi.Component.get_extents(doc, Atspi.CoordType.WINDOW)
    box = Atspi.Text.get_character_extents(doc, 0, Atspi.CoordType.WINDOW)
    inside = page.x <= box.x <= page.x + page.width and page.y <= box.y <= page.y + page.height
    assert inside and box.width > 0 and box.height > 0, (box.x, box.y, box.width, box.height)
    print(f"text: {count} characters, {len(words)} words, {len(sentences)} sentences, {len(lines)} lines")


class Picture:
    """What the screen in memory shows: the dump that Xvfb keeps (X11's XWDFile.h), 32 bits a pixel."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = file.read()
        head = struct.unpack(">25I", self.data[:100])
        self.line, self.start = head[12], head[0] + head[19] * 12

    def is_ink(self, x, y):
        at = self.start + y * self.line + x * 4
        return sum(self.data[at : at + 3]) < 250


def drawn(app, expected):
    """The letters of the page are drawn where their boxes are, and nowhere else on their line."""
    doc = document(app)
    page = Atspi.Component.get_extents(doc, Atspi.CoordType.SCREEN)
    time.sleep(0.5)
    picture = Picture(expected["screen"])
    offset, lines, words = 0, 0, 0
    while offset < len(expected["text"]):
        line = Atspi.Text.get_string_at_offset(doc, offset, Atspi.TextGranularity.LINE)
        box = Atspi.Text.get_range_extents(doc, line.start_offset, line.end_offset, Atspi.CoordType.SCREEN)
        offset = line.end_offset
        if box.width <= 0 or box.y < page.y or box.y + box.height > page.y + page.height:
            continue
        lines += 1
        middle = range(box.y + box.height // 4, box.y + box.height * 3 // 4)
        # Beside the text there is the scroll bar, at either end of the page.
        across = range(page.x + 30, page.x + page.width - 30)
        ink = {x for x in across if any(picture.is_ink(x, y) for y in middle)}
        assert ink, f"nothing is drawn in line {line.content!r}"
        out = [x for x in ink if not box.x - 2 <= x <= box.x + box.width + 2]
        assert not out, f"ink at {min(out)} to {max(out)} outside of {box.x} + {box.width}: {line.content!r}"
        at = line.start_offset
        while at < line.end_offset:
            word = Atspi.Text.get_string_at_offset(doc, at, Atspi.TextGranularity.WORD)
            end = min(word.end_offset, line.end_offset)
            place = Atspi.Text.get_range_extents(doc, at, end, Atspi.CoordType.SCREEN)
            there = any(x in ink for x in range(place.x, place.x + place.width))
            assert there, f"nothing is drawn where {word.content!r} should be"
            at, words = end, words + 1
    assert lines > 5, lines
    print(f"drawn: {words} words of {lines} lines are where their boxes are")


def scroll(app, expected):
    doc = document(app)
    page = Atspi.Component.get_extents(doc, Atspi.CoordType.WINDOW)
    for offset in (expected["words"][-3], expected["words"][0]):
        assert Atspi.Text.scroll_substring_to(doc, offset, offset + 3, Atspi.ScrollType.ANYWHERE)

        def in_view(at=offset):
            box = Atspi.Text.get_character_extents(doc, at, Atspi.CoordType.WINDOW)
            return box.width > 0 and page.y <= box.y and box.y + box.height <= page.y + page.height

        wait(f"the letter {offset} in view", in_view)
    print("scroll: the last words and the first came into view")


def focus(app, names):
    frame = app.get_child_at_index(0)
    name = names["next"]
    assert Atspi.Component.grab_focus(called(app, name))
    wait("the focus on a button", lambda: has(called(app, name), Atspi.StateType.FOCUSED))
    assert Atspi.Component.grab_focus(document(app))
    here = wait(
        "the focus on a sentence",
        lambda: find(document(app), lambda n: has(n, Atspi.StateType.FOCUSED)),
    )
    print("focus:", here.get_role_name(), repr(here.get_name()), "in", repr(frame.get_name()))
    assert here.get_name(), "the sentence has no name"


def caret(app, expected):
    doc = document(app)
    for offset in expected["carets"]:
        assert Atspi.Text.set_caret_offset(doc, offset)
        wait(f"the caret at {offset}", lambda at=offset: Atspi.Text.get_caret_offset(doc) == at)
    sentence = wait(
        "the focus on the caret's sentence",
        lambda: find(doc, lambda n: has(n, Atspi.StateType.FOCUSED) and words(n) == expected["sentence"]),
    )
    print("caret:", offset, repr(words(sentence)[:50]))


def press(app, names):
    assert Atspi.Action.do_action(called(app, names["read"]), 0)
    wait("the button that pauses", lambda: called(app, names["pause"]))
    said = wait("a status line", lambda: find(app, lambda n: n.get_role_name() == "status bar")).get_name()
    print("reading:", repr(said))
    assert Atspi.Action.do_action(called(app, names["pause"]), 0)
    wait("the button that reads", lambda: called(app, names["read"]))


def value(app, names):
    assert Atspi.Action.do_action(called(app, names["settings"]), 0)
    voice = wait("the part on the voice", lambda: called(app, names["voice"]))
    assert Atspi.Action.do_action(voice, 0)
    speed = wait("the speed", lambda: called(app, names["speed"]))
    assert Atspi.Value.set_current_value(speed, 250.0)
    wait("the speed set", lambda: speed.clear_cache() or Atspi.Value.get_current_value(speed) == 250.0)
    assert Atspi.Action.do_action(called(app, names["colours"]), 0)
    first = wait("the themes", lambda: find(app, lambda n: n.get_role_name() == "list item" and n.get_name() == names["desktop"]))
    themes = first.get_parent()
    options = [n for n in nodes(themes) if n.get_role_name() == "list item"]
    assert Atspi.Action.do_action(options[1], 0)
    wait("the theme chosen", lambda: has(options[1], Atspi.StateType.SELECTED))
    assert not has(options[0], Atspi.StateType.SELECTED)
    place = {key: options[1].get_attributes()[key] for key in ("posinset", "setsize")}
    assert place == {"posinset": "2", "setsize": str(len(options))} and len(options) > 8, place
    assert Atspi.Action.do_action(called(app, names["close"]), 0)
    wait("the panel closed", lambda: called(app, names["close"]) is None)
    print("values: the speed is 250, the second theme of", place["setsize"], "is chosen")


def anything(app, expected):
    """200 random presses and values of whatever is there; then the tree says what the program has and keeps."""
    names, dice = expected["names"], random.Random(200)
    # Another language and what is about Lectern are other texts, and the menu can close the window.
    left_alone = {names[name] for name in ("languages", "menu", "guide", "report")}
    done = 0
    while done < 200:
        try:
            controls = [n for n in nodes(app) if n.get_role_name() in CONTROLS and n.get_name() not in left_alone]
            chosen = dice.choice(controls)
            if chosen.get_value_iface():
                low, high = Atspi.Value.get_minimum_value(chosen), Atspi.Value.get_maximum_value(chosen)
                Atspi.Value.set_current_value(chosen, dice.uniform(low, high))
            elif chosen.get_n_actions():
                Atspi.Action.do_action(chosen, 0)
        except GLib.Error:
            # Something went with its panel between the look and the press.
            continue
        done += 1
    # Whatever was going on ends here.
    if pause := called(app, names["pause"]):
        Atspi.Action.do_action(pause, 0)
    if close := called(app, names["close"]):
        Atspi.Action.do_action(close, 0)
        wait("the panel closed", lambda: called(app, names["close"]) is None)
    assert Atspi.Component.grab_focus(document(app))

    def one_place():
        doc = document(app)
        here = find(doc, lambda n: has(n, Atspi.StateType.FOCUSED))
        caret = Atspi.Text.get_caret_offset(doc)
        sentence = Atspi.Text.get_string_at_offset(doc, caret, Atspi.TextGranularity.SENTENCE).content
        return here and (words(here) or here.get_name()).strip() == sentence.strip()

    wait("the caret in the sentence that has the keyboard", one_place)
    Atspi.Action.do_action(called(app, names["settings"]), 0)
    Atspi.Action.do_action(wait("the part on the voice", lambda: called(app, names["voice"])), 0)
    for name, field in (("speed", "speed_wpm"), ("volume", "volume")):
        dial = wait(name, lambda what=name: called(app, names[what]))
        dial.clear_cache()
        shown = Atspi.Value.get_current_value(dial)

        def kept(what=field):
            value = re.search(what + r": ([0-9.]+)", open(expected["settings"], encoding="utf-8").read())
            number = float(value.group(1))
            return abs((number * 100 if what == "volume" else number) - shown) <= 1

        wait(f"{name} {shown} in the settings' file", kept)
    Atspi.Action.do_action(called(app, names["close"]), 0)
    print("anything: after 200 random acts tree, caret and settings agree")


def main():
    lectern, facts = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
    launcher = next(
        path
        for path in (
            "/usr/libexec/at-spi-bus-launcher",
            "/usr/lib/at-spi2-core/at-spi-bus-launcher",
            "/usr/lib/at-spi-bus-launcher",
        )
        if os.path.exists(path)
    )
    started = [subprocess.Popen([launcher, "--launch-immediately"])]
    manager = None
    try:
        bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        wait("the accessibility bus", lambda: bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 5000, None
        ))
        # A window manager draws a frame around the window, which must not shift what is told of the places of letters.
        manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        wait("the window manager", lambda: subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).stdout)
        started.append(subprocess.Popen([lectern], stderr=subprocess.PIPE, text=True))
        enable(bus, True)
        app = wait("the program on the bus", application)
        wait("its document", lambda: document(app))
        wait("the keyboard in the window", lambda: give_keyboard(app))
        look(app, facts)
        text(app, facts)
        drawn(app, facts)
        scroll(app, facts)
        focus(app, facts["names"])
        caret(app, facts)
        press(app, facts["names"])
        value(app, facts["names"])
        anything(app, facts)
        # A screen reader that goes and comes back finds everything again.
        enable(bus, False)
        time.sleep(0.3)
        enable(bus, True)
        app = wait("the program on the bus again", application)
        look(wait("its window", lambda: app), facts)
        assert started[1].poll() is None, "the program ended"
        print("everything was as it should be")
    finally:
        # Told to end, not killed: the launcher takes the bus that it started with it.
        for process in reversed(started):
            process.terminate()
            _, said = process.communicate(timeout=PATIENCE)
            if said:
                print("it said:", said)
        if manager is not None:
            manager.terminate()
            manager.wait(timeout=PATIENCE)


if __name__ == "__main__":
    main()
