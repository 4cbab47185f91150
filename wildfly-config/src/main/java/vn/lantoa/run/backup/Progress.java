package vn.lantoa.run.backup;

import java.util.function.Consumer;

/** Reporter of the progress of a copy every few seconds and at its end. */
final class Progress {
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final Consumer<String> terminal;
    private final String done;
    private long lastSaid = System.nanoTime();
    private long copied;
    private long bytes;
    private long there;

    /** Creates a reporter; {@code done} is the participle for copied objects: {@code copied} or {@code written}. */
    Progress(Consumer<String> terminal, String done) {
        this.terminal = terminal;
        this.done = done;
    }

    void copied(long size) {
        copied++;
        bytes += size;
        perhapsSay();
    }

    void there() {
        there++;
        perhapsSay();
    }

    private void perhapsSay() {
        if (System.nanoTime() - lastSaid < PAUSE_NANOS) return;
        lastSaid = System.nanoTime();
        say();
    }

    void say() {
        terminal.accept(
                "  objects: " + copied + " " + done + " (" + bytes / 1_000_000 + " MB), " + there + " there already");
    }
}
