package vn.lantoa.run.backup;

import java.util.function.Consumer;

/** The findings, printed as they come; of very many only the first. */
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
