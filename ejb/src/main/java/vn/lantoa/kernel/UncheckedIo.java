package vn.lantoa.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Input and output whose failure is a fault of the machine, and not of a request. */
public final class UncheckedIo {
    private UncheckedIo() {}

    /** Work that may fail. */
    public interface Work {
        void run() throws IOException;
    }

    /** Work with a result that may fail. */
    public interface Reading<T> {
        T get() throws IOException;
    }

    /** Returns the result of the work; throws {@link UncheckedIOException} if the work fails. */
    public static <T> T get(Reading<T> work) {
        try {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the work; throws {@link UncheckedIOException} if the work fails. */
    public static void run(Work work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
