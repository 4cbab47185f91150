package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.lantoa.field.StaticPortal.Content;
import vn.lantoa.system.TheBrowser;

/** Third-party programs that read captures: warcio, and ReplayWeb.page in a browser. */
final class CaptureReaders {
    private static final int MOST_LOOKS = 120;
    private static final int PAUSE_MILLIS = 500;

    private CaptureReaders() {}

    /** Asserts that warcio reads the capture, and that each digest agrees with its content. */
    static void assertDigests(Path capture) throws IOException, InterruptedException {
        try (var program = Program.node("read-warc.mjs", capture.toString())) {
            assertThat(program.lines())
                    .as(capture.toString())
                    .anySatisfy(line -> assertThat(line).contains("\"type\":\"response\"", "\"named\":\"sha256:"))
                    .anySatisfy(line -> assertThat(line).contains("\"type\":\"request\""))
                    .allSatisfy(line -> assertThat(line).contains("\"agrees\":true"));
        }
    }

    /** Asserts that ReplayWeb.page shows these words at this address of the capture. */
    static void assertReplayed(Path capture, URI address, String words) throws IOException {
        var npm = Path.of(System.getProperty("field.npm"), "node_modules", "replaywebpage");
        var frame = "<script src=/ui.js></script><replay-web-page source=/capture.warc.gz url='" + address
                + "' replayBase=/replay/ embed=replayonly></replay-web-page>";
        var files = Map.of(
                "/", Content.html(frame),
                "/ui.js", script(npm.resolve("ui.js")),
                "/replay/sw.js", script(npm.resolve("sw.js")),
                "/capture.warc.gz", new Content("application/gzip", Files.readAllBytes(capture)));
        try (var site = StaticPortal.of(files);
                var browser = TheBrowser.at(site.home())) {
            var page = browser.newPage();
            page.navigate("/");
            assertThat(isShown(page, words)).as("shown by ReplayWeb.page").isTrue();
        }
    }

    private static Content script(Path file) throws IOException {
        return new Content("text/javascript", Files.readAllBytes(file));
    }

    private static boolean isShown(Page page, String words) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            page.waitForTimeout(PAUSE_MILLIS);
            if (page.frames().stream().anyMatch(frame -> holds(frame, words))) return true;
        }
        return false;
    }

    private static boolean holds(com.microsoft.playwright.Frame frame, String words) {
        try {
            return frame.content().contains(words);
        } catch (PlaywrightException e) {
            return false; // it is being loaded, or gone
        }
    }
}
