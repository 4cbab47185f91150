package vn.lantoa.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shared Chromium of all browser tests; each test has a separate context with its own cookies and storage. */
public final class TheBrowser {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    static {
        // also if the run is interrupted
        Runtime.getRuntime().addShutdownHook(new Thread(TheBrowser::stop));
    }

    private TheBrowser() {}

    /** A phone of 360 pixels, in Vietnamese. The caller closes it. */
    public static BrowserContext phone() {
        return context(360, 740);
    }

    /** A desktop screen, in Vietnamese. The caller closes it. */
    public static BrowserContext desk() {
        return context(1280, 900);
    }

    /** A screen of this size, in Vietnamese. The caller closes it. */
    public static BrowserContext of(int width, int height) {
        return context(width, height);
    }

    /** A desktop screen without scripts, in Vietnamese. The caller closes it. */
    public static BrowserContext withoutScripts() {
        return running().newContext(options(TheProduct.uri(), 1280, 900).setJavaScriptEnabled(false));
    }

    /** A desktop screen for another product. The caller closes it. */
    public static BrowserContext at(URI product) {
        return running().newContext(options(product, 1280, 900));
    }

    /** A browser whose storage stays in this folder after closing, like a person's. The caller closes it. */
    public static BrowserContext withProfile(Path folder) {
        running();
        return driver().chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setArgs(ARGUMENTS)
                                .setBaseURL(TheProduct.uri().toString())
                                .setLocale("vi-VN")
                                .setTimezoneId("Asia/Ho_Chi_Minh")
                                .setViewportSize(1280, 900));
    }

    private static BrowserContext context(int width, int height) {
        return running().newContext(options(TheProduct.uri(), width, height));
    }

    private static Browser.NewContextOptions options(URI product, int width, int height) {
        return new Browser.NewContextOptions()
                .setBaseURL(product.toString())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height);
    }

    private static synchronized Playwright driver() {
        return java.util.Objects.requireNonNull(playwright);
    }

    private static synchronized Browser running() {
        var started = browser;
        if (started == null) {
            // the browser is the machine's; Playwright must not search for its own
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            playwright = driver;
            started = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
            browser = started;
        }
        return started;
    }

    /** The executable that src/test/sh/ensure-programs.sh found. */
    private static Path executable() {
        try {
            return Path.of(Files.readString(Path.of(System.getProperty("product.chromium")))
                    .strip());
        } catch (IOException e) {
            throw new IllegalStateException("run src/test/sh/ensure-programs.sh first", e);
        }
    }

    private static synchronized void stop() {
        if (playwright != null) playwright.close();
        playwright = null;
        browser = null;
    }
}
