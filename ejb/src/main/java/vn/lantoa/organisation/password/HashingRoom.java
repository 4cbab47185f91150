package vn.lantoa.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.lantoa.kernel.Conflict;

/** Lets only a few passwords be hashed at once: each takes 19 MiB of the heap, and strangers choose how many ask. */
@ApplicationScoped
public class HashingRoom {
    private static final int PLACES = 4;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore places = new Semaphore(PLACES, true);

    /** Hashes a new password. */
    PasswordHash hash(String password) {
        return inside(() -> PasswordHash.of(password));
    }

    /** Whether this is the hash of that password. */
    boolean matches(PasswordHash hash, String password) {
        return inside(() -> hash.matches(password));
    }

    private <T> T inside(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS))
                throw new Conflict("too-busy", "too many sign-ins at once");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("too-busy", "interrupted while waiting for a sign-in before this one");
        }
    }
}
