package vn.lantoa.run.backup;

import java.util.function.Consumer;

/** Findings of a check. Prints each finding at once, up to a maximum number, and counts all. */
final class Findings {
    private static final int MOST = 20;

    private final Consumer<String> terminal;
    private long count;

    Findings(Consumer<String> terminal) {
        this.terminal = terminal;
    }

    void add(String finding) {
        count++;
        if (count <= MOST) terminal.accept("  " + finding);
        if (count == MOST + 1) terminal.accept("  … and more");
    }

    long count() {
        return count;
    }
}
