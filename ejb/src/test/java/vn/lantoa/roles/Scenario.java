package vn.lantoa.roles;

import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lantoa.kernel.Actor;

/**
 * One row of the role matrix: a use case, its permitted callers, and one run of it. A run prepares its data as the hub
 * itself and then makes one attempt as the caller. Permitted callers must succeed; others must be rejected with
 * Forbidden, or with NotFound if the use case hides the object.
 *
 * @param hides whether a rejection may be NotFound
 */
public record Scenario(Class<?> useCase, Set<Caller> permitted, boolean hides, Run run) {
    public Scenario {
        permitted = Set.copyOf(permitted);
    }

    /** A use case whose rejections are explicit. */
    public static Scenario of(Class<?> useCase, Set<Caller> permitted, Run run) {
        return new Scenario(useCase, permitted, false, run);
    }

    /** A use case that hides what the caller may not know. */
    public static Scenario hiding(Class<?> useCase, Set<Caller> permitted, Run run) {
        return new Scenario(useCase, permitted, true, run);
    }

    /**
     * A run whose preparation does not depend on the caller: after a rejected attempt the next caller reuses the
     * preparation; after a successful one it is prepared again.
     */
    public static Run untilDone(Supplier<Consumer<Actor>> preparation) {
        var ready = new ArrayDeque<Consumer<Actor>>();
        return by -> {
            if (ready.isEmpty()) ready.add(preparation.get());
            return () -> {
                ready.element().accept(by);
                ready.clear();
            };
        };
    }

    /** The same for a use case that only reads: prepared once for all callers. */
    public static Run forReaders(Supplier<Consumer<Actor>> preparation) {
        var ready = new ArrayDeque<Consumer<Actor>>();
        return by -> {
            if (ready.isEmpty()) ready.add(preparation.get());
            return () -> ready.element().accept(by);
        };
    }

    /** Prepares one attempt. */
    public interface Run {
        Attempt prepare(Actor by);
    }

    /** Calls the use case once. */
    public interface Attempt {
        void make();
    }
}
