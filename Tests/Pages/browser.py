"""Chromium without a network, spoken to in the DevTools protocol over a pipe: no driver, no port.

    with Browser() as browser, browser.tab() as tab:
        tab.show(width=360, scheme="dark")
        tab.load(Path("out/index.html"))
        tab.evaluate("document.title")
"""

import base64
import fcntl
import io
import json
import os
import select
import subprocess
import tempfile
import time

from PIL import Image

PATIENCE = 90                                        # seconds for one answer, on a loaded machine
SLICE = 4000                                         # pixels of height in one picture: a texture has a limit
OPTIONS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
    # Whatever a page asks for, nothing is found: no name resolves, and the proxy is a closed port.
    "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
    # The same picture on every machine with the same fonts.
    "--force-color-profile=srgb", "--force-device-scale-factor=1", "--font-render-hinting=none", "--disable-lcd-text",
]


class BrowserError(Exception):
    """Chromium did not start, did not answer, or refused a command."""


class Browser:
    """One Chromium process; leaving the `with` block ends it."""

    def __init__(self, executable="chromium"):
        self.profile = tempfile.TemporaryDirectory(prefix="bcf-pages-", ignore_cleanup_errors=True)
        command_in, self.commands = os.pipe()
        self.answers, answer_out = os.pipe()
        # Chromium reads commands from 3 and answers on 4; both are first moved out of the way of these numbers.
        theirs = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (command_in, answer_out)]
        self.process = subprocess.Popen(
            [executable, *OPTIONS, "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=(3, 4, *theirs),
            preexec_fn=lambda: (os.dup2(theirs[0], 3), os.dup2(theirs[1], 4)), start_new_session=True)
        for end in (command_in, answer_out, *theirs):
            os.close(end)
        self.received, self.count, self.events = b"", 0, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self.process.wait(timeout=10)
        except (BrowserError, OSError, subprocess.TimeoutExpired):
            os.killpg(self.process.pid, 9)
            self.process.wait()
        os.close(self.commands)
        os.close(self.answers)
        self.profile.cleanup()

    def send(self, method, session=None, **parameters):
        """The result of one command; events that arrive meanwhile are kept."""
        self.count += 1
        number = self.count
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self._write(message)
        deadline = time.monotonic() + PATIENCE
        while True:
            answer = self._next(deadline)
            if answer.get("id") == number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def wait_for(self, method, session):
        """Returns once the event has arrived, also where it came before."""
        deadline = time.monotonic() + PATIENCE
        while not any(event["method"] == method and event.get("sessionId") == session for event in self.events):
            answer = self._next(deadline)
            if "method" in answer:
                self.events.append(answer)

    def tab(self):
        return Tab(self)

    def _write(self, message):
        left = json.dumps(message).encode() + b"\0"
        while left:
            left = left[os.write(self.commands, left):]

    def _next(self, deadline):
        while b"\0" not in self.received:
            ready, _, _ = select.select([self.answers], [], [], max(0, deadline - time.monotonic()))
            block = os.read(self.answers, 1 << 20) if ready else None
            if block is None:
                raise BrowserError(f"no answer within {PATIENCE} seconds")
            if not block:
                raise BrowserError(f"Chromium ended with {self.process.wait()}: is it installed, and may it run here?")
            self.received += block
        message, _, self.received = self.received.partition(b"\0")
        return json.loads(message)


class Tab:
    """One tab; leaving the `with` block closes it."""

    def __init__(self, browser):
        self.browser = browser

    def __enter__(self):
        self.target = self.browser.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.browser.send("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.send(f"{domain}.enable")
        return self

    def __exit__(self, *_):
        self.browser.send("Target.closeTarget", targetId=self.target)
        self.browser.events.clear()

    def send(self, method, **parameters):
        return self.browser.send(method, session=self.session, **parameters)

    def show(self, width, scheme="light"):
        """A window of this width and 800 pixels of height, light or dark, and nothing that moves."""
        self.width = width
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
        self.send("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}])

    def scripts(self, allowed):
        self.send("Emulation.setScriptExecutionDisabled", value=not allowed)

    def load(self, file):
        """Opens the page from its file and waits until it has loaded."""
        self.take_events("Page.loadEventFired")
        answer = self.send("Page.navigate", url=file.resolve().as_uri())
        if "errorText" in answer:
            raise BrowserError(f"{file}: {answer['errorText']}")
        self.browser.wait_for("Page.loadEventFired", self.session)
        frame = self.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        world = self.send("Page.createIsolatedWorld", frameId=frame, worldName="checks")
        self.context = world["executionContextId"]

    def evaluate(self, script):
        """The value of a script of ours, in a world apart from the scripts and the security policy of the page."""
        answer = self.send("Runtime.evaluate", expression=script, contextId=self.context, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserError(answer["exceptionDetails"].get("exception", {}).get("description", "script failed"))
        return answer["result"].get("value")

    def take_events(self, *methods):
        """The parameters of all events of these kinds so far; they are then forgotten."""
        taken, kept = [], []
        for event in self.browser.events:
            ours = event.get("sessionId") == self.session and event["method"] in methods
            (taken if ours else kept).append(event)
        self.browser.events = kept
        return [event["params"] | {"method": event["method"]} for event in taken]

    def picture(self):
        """The whole page as it is now, in slices put together."""
        height = int(self.send("Page.getLayoutMetrics")["cssContentSize"]["height"])
        whole = Image.new("RGB", (self.width, height), "white")
        for top in range(0, height, SLICE):
            clip = {"x": 0, "y": top, "width": self.width, "height": min(SLICE, height - top), "scale": 1}
            data = self.send("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True,
                             optimizeForSpeed=True)["data"]
            whole.paste(Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB"), (0, top))
        return whole

    def printed(self):
        """The page as a PDF on A4, as a browser prints it by default: without backgrounds that do not ask for it."""
        return base64.b64decode(self.send("Page.printToPDF", paperWidth=8.27, paperHeight=11.69, preferCSSPageSize=True,
                                          printBackground=False)["data"])
