package vn.lantoa.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A person's actions on a page, counted by the browser: clicks or equivalent keys, fields, and page loads. */
final class CountedHands {
    private static final String COUNT =
            """
            for (const [event, what] of [["click", "click"], ["change", "field"]])
              addEventListener(event, (one) => {
                if (!one.isTrusted) return;
                // a label passes its click to its field, and Enter in a field presses the button
                if (event === "click" && (one.target.closest("label") || one.detail === 0 && one.pointerType === "")) {
                  if (!one.target.closest("a, button, summary")) return;
                }
                counted(what);
              }, true);""";

    private final AtomicInteger clicks = new AtomicInteger();
    private final AtomicInteger fields = new AtomicInteger();
    private final AtomicInteger loads = new AtomicInteger();
    private final long begun = System.nanoTime();
    private long machine;

    CountedHands(BrowserContext context) {
        context.exposeFunction("counted", what -> {
            (what[0].equals("click") ? clicks : fields).incrementAndGet();
            return null;
        });
        context.addInitScript(COUNT);
        context.onPage(page -> page.onDOMContentLoaded(loaded -> loads.incrementAndGet()));
    }

    /** Waits for the machine: this is not the person's time. */
    void waits(Runnable work) {
        long from = System.nanoTime();
        work.run();
        machine += System.nanoTime() - from;
    }

    int clicks() {
        return clicks.get();
    }

    /** The time without that of the machine. */
    Duration time() {
        return Duration.ofNanos(System.nanoTime() - begun - machine);
    }

    String said(String who, Page page) {
        return "%s at %d pixels: %d clicks, %d fields, %d loads, %.1f s and %.1f s of the machine"
                .formatted(
                        who,
                        page.viewportSize().width,
                        clicks.get(),
                        fields.get(),
                        loads.get(),
                        time().toMillis() / 1000.0,
                        machine / 1e9);
    }
}
