package vn.lantoa.coverage.crawl;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.BrowserChild;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Scratch;

/**
 * The system's Chromium, which runs the scripts of pages in the sandbox. It has no network, no other processes and no
 * files, and ends with its page.
 */
@ApplicationScoped
class PageBrowser {
    private static final System.Logger LOG = System.getLogger(PageBrowser.class.getName());

    /** Maximum time per page. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    /** The time limit of the process, the maximum length of a message, and the limit of a file. */
    private static final ChildLimits LIMITS = new ChildLimits(LONGEST.plusSeconds(5), 8 << 20, 0, 64 << 20);

    /**
     * The programs of Debian, Fedora and Google. Their scripts in {@code /usr/bin} would start further processes. The
     * program {@code headless_shell} often hangs as a single process.
     */
    private static final List<Path> PROGRAMS = List.of(
            Path.of("/usr/lib/chromium/chromium"),
            Path.of("/usr/lib64/chromium-browser/chromium-browser"),
            Path.of("/opt/google/chrome/chrome"));

    /** The hub's sandbox allows no further processes; Chromium's own sandbox consists of processes. */
    private static final List<String> OPTIONS = List.of(("--headless --no-sandbox --no-zygote --single-process"
                    + " --remote-debugging-pipe --user-data-dir=/tmp/profile --disable-gpu --disable-dev-shm-usage"
                    + " --disable-crashpad-for-testing --disable-breakpad --disable-extensions --no-first-run"
                    + " --disable-background-networking --disable-site-isolation-trials --window-size=1280,8000"
                    + " --blink-settings=imagesEnabled=false --js-flags=--max-old-space-size=256")
            .split(" "));

    @Inject
    Children children;

    @Inject
    ChildConfig config;

    /** Returns the program; empty if it is not installed, or if there is no sandbox. */
    Optional<Path> program() {
        return children.areSandboxed()
                ? PROGRAMS.stream().filter(Files::isExecutable).findFirst()
                : Optional.empty();
    }

    /** Returns the page as its scripts have changed it; empty if it cannot be rendered within the limits. */
    Optional<String> render(URI page, BrowserTalk.Network network) {
        try (var scratch = Scratch.open(config.scratch());
                var browser = start(scratch.directory())) {
            var rendered = browser == null
                    ? Optional.<String>empty()
                    : new BrowserTalk(browser, network, LONGEST.toMillis()).render(page);
            if (rendered.isEmpty()) LOG.log(WARNING, "A page of {0} could not be rendered", page.getHost());
            return rendered;
        } catch (JsonException | ClassCastException | NullPointerException e) {
            LOG.log(WARNING, "The browser sent an unexpected message", e);
            return Optional.empty();
        }
    }

    private @Nullable BrowserChild start(Path directory) {
        var program = program();
        if (program.isEmpty()) return null;
        var words = new ArrayList<>(List.of(program.get().toString()));
        words.addAll(OPTIONS);
        return children.browser(ChildCommand.of(words, directory, LIMITS)).orElse(null);
    }
}
