package vn.lantoa.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The one Chromium of all browser tests; each test has a context, and so cookies and storage, of its own. */
public final class TheBrowser {
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private TheBrowser() {}

    /** A phone of 360 pixels, Vietnamese. The caller closes it. */
    public static BrowserContext phone() {
        return context(360, 740);
    }

    /** A desk screen, Vietnamese. The caller closes it. */
    public static BrowserContext desk() {
        return context(1280, 900);
    }

    private static BrowserContext context(int width, int height) {
        return running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(TheProduct.uri().toString())
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(width, height));
    }

    private static synchronized Browser running() {
        var started = browser;
        if (started == null) {
            // the browser is the machine's; Playwright must not look for one of its own
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            playwright = driver;
            started = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            browser = started;
        }
        return started;
    }

    /** As src/test/sh/ensure-chromium.sh found it. */
    private static Path executable() {
        try {
            return Path.of(Files.readString(Path.of(System.getProperty("product.chromium")))
                    .strip());
        } catch (IOException e) {
            throw new IllegalStateException("run src/test/sh/ensure-chromium.sh first", e);
        }
    }

    private static synchronized void stop() {
        if (playwright != null) playwright.close();
        playwright = null;
        browser = null;
    }

    /** Named in META-INF/services: stops the browser after the last test. */
    public static final class Session implements LauncherSessionListener {
        @Override
        public void launcherSessionClosed(LauncherSession session) {
            stop();
        }
    }
}
