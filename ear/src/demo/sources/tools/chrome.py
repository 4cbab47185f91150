"""One headless Chromium, driven over its DevTools socket: the only layout engine of the demo content."""

import base64
import json
import os
import pathlib
import re
import subprocess
import tempfile

import websocket

START_SECONDS = 30
SPILLS = pathlib.Path(__file__).with_name("spills.js").read_text(encoding="utf-8")


class Chrome:
    def __init__(self):
        self._profile = tempfile.TemporaryDirectory(prefix="make-demo-")
        self._process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--force-color-profile=srgb", "--font-render-hinting=none", "--disable-lcd-text",
             "--remote-debugging-port=0", "--remote-allow-origins=*",
             f"--user-data-dir={self._profile.name}", "about:blank"],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True,
            env={**os.environ, "LANG": "C.UTF-8", "TZ": "Asia/Ho_Chi_Minh"})
        self._socket = websocket.create_connection(self._address(), timeout=120)
        self._next = 0
        target = self._ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        self._session = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        self.call("Page.enable")

    def _address(self):
        for line in self._process.stderr:
            found = re.search(r"DevTools listening on (ws://\S+)", line)
            if found:
                return found.group(1)
        raise RuntimeError("Chromium did not start")

    def _ask(self, method, params=None, session=None):
        self._next += 1
        message = {"id": self._next, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        self._socket.send(json.dumps(message))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("id") == self._next:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def call(self, method, params=None):
        return self._ask(method, params, self._session)

    def run(self, script):
        answer = self.call("Runtime.evaluate",
                           {"expression": script, "awaitPromise": True, "returnByValue": True})
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"], ensure_ascii=False))
        return answer["result"].get("value")

    def show(self, html, width, height, scale=1):
        self._view = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False}
        self.call("Emulation.setDeviceMetricsOverride", self._view)
        self.call("Page.navigate", {"url": "about:blank"})  # a new global scope: no script of the last page is left
        frame = self.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self.call("Page.setDocumentContent", {"frameId": frame, "html": html})
        self.run("document.fonts.ready.then(() => true)")

    def spills(self):
        """Texts that leave their box or lie on another text: never shipped."""
        high = self.run("document.documentElement.scrollHeight")
        self.call("Emulation.setDeviceMetricsOverride", self._view | {"height": max(high, self._view["height"])})
        found = self.run(SPILLS)
        self.call("Emulation.setDeviceMetricsOverride", self._view)
        return found

    def picture(self, width, height, kind="png", quality=None):
        params = {"format": kind, "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1},
                  "captureBeyondViewport": True}
        if quality:
            params["quality"] = quality
        return base64.b64decode(self.call("Page.captureScreenshot", params)["data"])

    def pdf(self):
        return base64.b64decode(self.call("Page.printToPDF", {
            "printBackground": True, "preferCSSPageSize": True, "generateTaggedPDF": True,
            "generateDocumentOutline": True, "marginTop": 0, "marginBottom": 0, "marginLeft": 0,
            "marginRight": 0})["data"])

    def close(self):
        self._socket.close()
        self._process.terminate()
        self._process.wait(timeout=START_SECONDS)
        self._profile.cleanup()
