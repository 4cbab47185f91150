package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One way to break something. */
interface Drill {
    /** As {@code -Ddrill=} names it. */
    String name();

    /** How many rounds a run makes unless {@code -Drounds=} says otherwise. */
    default int rounds() {
        return 1;
    }

    /** Drills of one such name are given the same product, one after the other, as long as it comes through. */
    default String site() {
        return name();
    }

    /** How many nodes are at work. */
    default int nodes() {
        return 1;
    }

    /** Why it cannot be tried here; empty if it can. */
    default String impediment() {
        return "";
    }

    /** Settings of the product that this drill needs besides the usual ones. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Before a product is started in this home, which is empty. */
    default void prepare(Path home) throws IOException {}

    /** Takes away what {@link #prepare} has laid there, now or in a run that was killed. */
    default void clear(Path home) throws IOException {}

    /** Does it, and measures. */
    void run(Site site, Round round) throws Exception;
}
