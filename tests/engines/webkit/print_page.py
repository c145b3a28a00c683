#!/usr/bin/python3
"""Prints pages on US Letter with WebKitGTK: print_page.py URL FILE.pdf [URL FILE.pdf …]"""
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

Gtk.init([])
jobs = list(zip(sys.argv[1::2], sys.argv[2::2]))
view = WebKit2.WebView()
window = Gtk.Window()
window.set_default_size(1280, 900)
window.add(view)
window.show_all()
operations = []


def print_page():
    operation = WebKit2.PrintOperation.new(view)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, "file://" + os.path.abspath(jobs[0][1]))
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new("na_letter"))
    for side in ("top", "bottom", "left", "right"):
        getattr(setup, f"set_{side}_margin")(11, Gtk.Unit.MM)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("finished", on_printed)
    operation.connect("failed", lambda _operation, error: sys.exit(error.message))
    operations.append(operation)
    operation.print_()
    return False


def on_printed(_operation):
    jobs.pop(0)
    load_next()


def load_next():
    if jobs:
        view.load_uri(jobs[0][0])
    else:
        Gtk.main_quit()


def on_load(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        # Typefaces arrive after the page.
        GLib.timeout_add(800, print_page)


view.connect("load-changed", on_load)
load_next()
GLib.timeout_add_seconds(120, lambda: sys.exit("The pages were not printed within two minutes."))
Gtk.main()
