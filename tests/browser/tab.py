"""One tab of the browser: a reader goes from page to page in it, and whatever goes wrong there is noted."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HEIGHT = 900  # pixels of the screen, as its width is


class Tab:
    """A tab of a new reader's browser at one site.

    What goes wrong is a dialog, an error of a script, anything that the browser complains of (a breach of the
    content security policy, a file that is not there) and each request to another site.
    """

    def __init__(
        self,
        browser: "Browser",
        address: str,
        *,
        width: int = 1200,
        scheme: str = "light",
        scripts: bool = True,
        scale: float = 1,
        touch: bool = False,
    ) -> None:
        """Open it on a screen of so many pixels, at so many pixels to each that a style names."""
        self._address = address
        self._troubles: list[str] = []
        self._context = browser.new_context(
            viewport={"width": int(width / scale), "height": int(HEIGHT / scale)},
            device_scale_factor=scale,
            color_scheme=scheme,
            java_script_enabled=scripts,
            has_touch=touch,
        )
        self.page = self._context.new_page()
        self._devtools = self._context.new_cdp_session(self.page)
        self._watch()

    def _watch(self) -> None:
        note = self._troubles.append
        self.page.on("dialog", lambda dialog: note(f"dialog: {dialog.message}"))
        self.page.on("pageerror", lambda error: note(f"script: {error}"))
        self.page.on("console", lambda message: message.type == "error" and note(message.text))
        self.page.on(
            "request", lambda request: request.url.startswith(self._address) or note(f"asked {request.url}")
        )

    def visit(self, path: str) -> "Page":
        """Load a page of the site."""
        self.page.goto(self._address + path)
        return self.page

    def look(self, *, width: int = 1200, scheme: str = "light", scale: float = 1) -> None:
        """Have another screen, or read in other colours, from the next page on."""
        screen = {"width": int(width / scale), "height": int(HEIGHT / scale)}
        self.page.emulate_media(color_scheme=scheme)
        self._devtools.send(
            "Emulation.setDeviceMetricsOverride", {**screen, "deviceScaleFactor": scale, "mobile": False}
        )

    def troubles(self) -> list[str]:
        """Give what went wrong since this was last asked."""
        noted = list(self._troubles)
        self._troubles.clear()
        # A page that says what cannot be asked is answered with such a status; that is as it should be.
        return [trouble for trouble in noted if "the server responded with a status of 4" not in trouble]

    def close(self) -> None:
        """Close it, and forget its reader."""
        self._context.close()
