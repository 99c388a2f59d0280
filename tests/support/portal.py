"""A desktop's settings portal on the session's message bus, for tests.

portal.py [hang]: with "hang" it takes questions and never answers them. Each line of standard input sets one setting:
NAMESPACE KEY VALUE, where VALUE is a GVariant as text ("uint32 1", "true", "1.5"). After each it prints "set" when all who
listen have been told; before the first it prints "ready".
"""

import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
INTERFACE = Gio.DBusNodeInfo.new_for_xml(
    f"""
<node>
  <interface name="{SETTINGS}">
    <method name="ReadAll">
      <arg name="namespaces" type="as" direction="in"/>
      <arg name="value" type="a{{sa{{sv}}}}" direction="out"/>
    </method>
    <signal name="SettingChanged">
      <arg name="namespace" type="s"/>
      <arg name="key" type="s"/>
      <arg name="value" type="v"/>
    </signal>
  </interface>
</node>
"""
).interfaces[0]

settings = {"org.freedesktop.appearance": {}}
hangs = sys.argv[1:] == ["hang"]
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
# The machine may have the interface's description; the one above is all that is served here.
unanswered = []


def called(_bus, _sender, _path, _interface, _method, parameters, invocation):
    if hangs:
        unanswered.append(invocation)
        return
    (namespaces,) = parameters.unpack()
    found = {name: values for name, values in settings.items() if name in namespaces}
    invocation.return_value(GLib.Variant("(a{sa{sv}})", (found,)))


def said(source, _condition):
    line = source.readline()
    if not line:
        loop.quit()
        return False
    namespace, key, text = line.strip().split(" ", 2)
    value = GLib.Variant.parse(None, text, None, None)
    settings.setdefault(namespace, {})[key] = value
    changed = GLib.Variant("(ssv)", (namespace, key, value))
    bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", changed)
    bus.flush_sync()
    print("set", flush=True)
    return True


bus.register_object(PATH, INTERFACE, called, None, None)
loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, said)
Gio.bus_own_name_on_connection(
    bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None
)
loop.run()
