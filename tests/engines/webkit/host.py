#!/usr/bin/python3
"""A bare WebKitGTK window for WebKitWebDriver. Debian's MiniBrowser has a toolbar that makes it at least 447 px wide, and does
not report what the console says. Options come by environment: WK_DATA (folder for caches), WK_DARK, WK_NO_SCRIPT, WK_FONT (px)."""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, Gtk, WebKit2  # noqa: E402

# Collects what a visitor would never see but a test must: errors, refused loads, violations of the policy.
WATCH = """(() => {
  const seen = (globalThis.seenByTest = []);
  addEventListener("securitypolicyviolation", (event) => seen.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  addEventListener("error", (event) => seen.push(event.message ? `error: ${event.message}` : `failed: ${event.target.src || event.target.href}`), true);
  addEventListener("unhandledrejection", (event) => seen.push(`rejection: ${event.reason}`));
  for (const level of ["error", "warn"]) {
    const write = console[level];
    console[level] = (...words) => { seen.push(`${level}: ${words.join(" ")}`); write.apply(console, words); };
  }
})()"""

Gtk.init([])
if os.environ.get("WK_DARK"):
    Gtk.Settings.get_default().props.gtk_application_prefer_dark_theme = True

folder = os.environ["WK_DATA"]
data = WebKit2.WebsiteDataManager(base_data_directory=folder, base_cache_directory=folder)
context = WebKit2.WebContext(website_data_manager=data)
context.set_cache_model(WebKit2.CacheModel.DOCUMENT_VIEWER)
context.set_automation_allowed(True)
settings = WebKit2.Settings(enable_write_console_messages_to_stdout=True)
if os.environ.get("WK_NO_SCRIPT"):
    settings.set_enable_javascript_markup(False)
if os.environ.get("WK_FONT"):
    settings.set_default_font_size(int(os.environ["WK_FONT"]))


def make_view(_session):
    manager = WebKit2.UserContentManager()
    frames, start = WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START
    manager.add_script(WebKit2.UserScript(WATCH, frames, start, None, None))
    view = WebKit2.WebView(
        web_context=context, settings=settings, user_content_manager=manager, is_controlled_by_automation=True
    )
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()
    # Without the focus of the window `:focus` never matches.
    view.grab_focus()
    window.get_window().focus(Gdk.CURRENT_TIME)
    window.present()
    view.connect("close", lambda _view: window.destroy())
    return view


def on_automation(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("host")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view::window", make_view)
    session.connect("create-web-view::tab", make_view)


context.connect("automation-started", on_automation)
Gtk.main()
