package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The screen reader's view of a page, its accessibility tree, compared with the file of its name in
 * {@code src/test/resources/vn/lantoa/system/spoken}. Parts that differ between runs are omitted. The current tree is
 * in {@code target/spoken}: after an intended change, it is the new file.
 */
final class SpokenPages {
    private static final Path KEPT = Path.of("src/test/resources/vn/lantoa/system/spoken");
    private static final Path PRESENT = Path.of("target/spoken");

    private SpokenPages() {}

    static void compare(String name, Page page, String title) {
        var present = page.locator("main")
                .ariaSnapshot()
                .replace(title, "TITLE")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("\\d{2}:\\d{2} \\d{2}/\\d{2}/\\d{4}", "TIME")
                .replaceAll("(?<!level=)\\d+", "0")
                // partners differ between runs
                .replaceAll(" Đối tác được nhận: [^.\\n]*\\.", "")
                // what else waits differs between runs
                .replaceAll("(?m)^  - navigation \"Chờ duyệt\".*\\R(?:    .*\\R)*", "")
                // other choices are tested with the lists, and some grow
                .replaceAll("(?m)^\\s*- option \"(?!.*\\[selected\\]).*\\R", "");
        try {
            Files.createDirectories(PRESENT);
            Files.writeString(PRESENT.resolve(name + ".yml"), present + "\n");
            var kept = KEPT.resolve(name + ".yml");
            if (!Files.exists(kept)) {
                System.out.println("no tree is kept of " + name + ": the present one is in " + PRESENT);
                return;
            }
            assertThat(present).isEqualTo(Files.readString(kept).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
