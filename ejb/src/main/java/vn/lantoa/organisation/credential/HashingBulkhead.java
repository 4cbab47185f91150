package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.lantoa.kernel.Conflict;

/**
 * Bulkhead for password hashing. Each hash takes 19 MiB of heap and keeps a processor busy, and anonymous clients
 * control the number of attempts. Anonymous clients get half of the permits, so that a flood of guesses neither locks
 * officers out nor takes all processors from readers.
 */
@ApplicationScoped
class HashingBulkhead {
    private static final int MOST = 4;
    private static final int PLACES =
            Math.max(2, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore places = new Semaphore(PLACES, true);
    private final Semaphore strangers = new Semaphore(PLACES / 2, true);

    /** Hashes a new password. */
    PasswordHash hash(String password) {
        return inside(places, () -> PasswordHash.of(password));
    }

    /**
     * Returns whether the hash belongs to the password.
     *
     * @param known whether the attempt comes from a session or known device of the officer
     */
    boolean matches(PasswordHash hash, String password, boolean known) {
        return known
                ? inside(places, () -> hash.matches(password))
                : inside(strangers, () -> inside(places, () -> hash.matches(password)));
    }

    private static <T> T inside(Semaphore places, Supplier<T> work) {
        enter(places);
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static void enter(Semaphore places) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS))
                throw new Conflict("too-busy", "too many sign-ins at once");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("too-busy", "interrupted while waiting for an earlier sign-in");
        }
    }
}
