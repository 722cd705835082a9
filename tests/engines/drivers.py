"""Two other engines behind the same few verbs: Firefox by Playwright, WebKit by Selenium on a screen of its own."""

import glob
import os
import subprocess
import time

PREFERENCES = {"network.proxy.type": 0}  # the site is on this machine, whatever proxy the machine has
KEYS = {"Tab": "\ue004", "Enter": "\ue007"}


class Firefox:
    """Debian's firefox-esr, by the protocol that every Firefox speaks (WebDriver BiDi)."""

    def __init__(self):
        from playwright.sync_api import sync_playwright

        self.playwright = sync_playwright().start()
        self.browser = self.playwright.firefox.launch(
            executable_path=os.environ.get("FIREFOX", "/usr/bin/firefox-esr"),
            channel="moz-firefox",
            firefox_user_prefs=PREFERENCES,
        )
        self.version = "Firefox " + self.browser.version
        self.context = None
        self.fresh()

    def fresh(self):
        """A reader who was never here."""
        if self.context:
            self.context.close()
        self.context = self.browser.new_context(viewport={"width": 390, "height": 844})
        self.page = self.context.new_page()
        self.page.set_default_timeout(15000)

    def open(self, address):
        self.page.goto(address, wait_until="commit")

    def run(self, script, *given):
        """What a function's body gives; `arguments` are the given."""
        return self.page.evaluate(
            "([body, given]) => window.afterTheInterviewTried(body, given)", [script, list(given)]
        )

    def type(self, place, text):
        self.page.locator(place).fill(text)

    def click(self, place):
        self.page.locator(place).first.click()

    def press(self, key):
        self.page.keyboard.press(key)

    def picture(self, path):
        self.page.screenshot(path=path)

    def close(self):
        self.browser.close()
        self.playwright.stop()


class WebKit:
    """Debian's WebKitGTK in its MiniBrowser, by webkit2gtk-driver."""

    def __init__(self):
        number = f":{90 + os.getpid() % 9}"
        self.screen = subprocess.Popen(["Xvfb", number, "-screen", "0", "1280x1000x24"], stderr=subprocess.DEVNULL)
        os.environ.update(DISPLAY=number, WEBKIT_DISABLE_COMPOSITING_MODE="1")
        time.sleep(2)
        self.driver = None
        self.fresh()
        self.version = "WebKitGTK " + self.driver.capabilities["browserVersion"]

    def fresh(self):
        """A reader who was never here: each session has a store of its own."""
        from selenium import webdriver
        from selenium.webdriver.webkitgtk.options import Options
        from selenium.webdriver.webkitgtk.service import Service

        if self.driver:
            self.driver.quit()
        options = Options()
        options.binary_location = max(glob.glob("/usr/lib/*/webkit*gtk-[46]*/MiniBrowser"))
        options.add_argument("--automation")
        options.page_load_strategy = "none"
        self.driver = webdriver.WebKitGTK(options=options, service=Service("/usr/bin/WebKitWebDriver"))
        self.driver.set_window_size(500, 900)

    def open(self, address):
        self.driver.get(address)

    def run(self, script, *given):
        return self.driver.execute_script(
            "return window.afterTheInterviewTried(arguments[0], arguments[1])", script, list(given)
        )

    def found(self, place):
        return self.driver.find_element("css selector", place)

    def type(self, place, text):
        field = self.found(place)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", field)
        if field.get_attribute("type") in ("date", "time"):
            # the parts of such a field take keys in an order of the machine's language; what was tried stands in 0030
            self.run("choose", place, text)
            return
        field.clear()
        field.send_keys(text.replace("\n", KEYS["Enter"]))

    def click(self, place):
        field = self.found(place)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", field)
        field.click()

    def press(self, key):
        self.driver.switch_to.active_element.send_keys(KEYS[key])

    def picture(self, path):
        self.driver.save_screenshot(path)

    def close(self):
        self.driver.quit()
        self.screen.terminate()


ENGINES = {"firefox": Firefox, "webkit": WebKit}
