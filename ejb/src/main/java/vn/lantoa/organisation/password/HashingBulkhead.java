package vn.lantoa.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.lantoa.kernel.Conflict;

/**
 * The bulkhead of password hashing: each hash takes 19 MiB of the heap, and strangers choose how many ask. One place is
 * never a stranger's, so that a flood of guesses keeps nobody out who comes from a place that the hub knows.
 */
@ApplicationScoped
class HashingBulkhead {
    private static final int PLACES = 4;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore places = new Semaphore(PLACES, true);
    private final Semaphore strangers = new Semaphore(PLACES - 1, true);

    /** Hashes a new password. */
    PasswordHash hash(String password) {
        return inside(() -> PasswordHash.of(password));
    }

    /**
     * True if this is the hash of that password.
     *
     * @param known whether the attempt comes from a place that the hub knows
     */
    boolean matches(PasswordHash hash, String password, boolean known) {
        return known
                ? inside(() -> hash.matches(password))
                : inside(strangers, () -> inside(() -> hash.matches(password)));
    }

    private <T> T inside(Supplier<T> work) {
        return inside(places, work);
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
            throw new Conflict("too-busy", "interrupted while waiting for a sign-in before this one");
        }
    }
}
