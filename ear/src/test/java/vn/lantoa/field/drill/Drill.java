package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A fault drill: one kind of fault. */
interface Drill {
    /** The name for {@code -Ddrill=}. */
    String name();

    /** The number of rounds of a run unless {@code -Drounds=} says otherwise. */
    default int rounds() {
        return 1;
    }

    /** The name of a product that several drills share, one after the other, as long as they pass. */
    default String site() {
        return name();
    }

    /** The number of nodes. */
    default int nodes() {
        return 1;
    }

    /** The reason why it cannot be tried here; empty if it can. */
    default String impediment() {
        return "";
    }

    /** Additional settings of the product for this drill. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Called before a product is started in this home, which is empty. */
    default void prepare(Path home) throws IOException {}

    /** Removes what {@link #prepare} created, now or in a run that was killed. */
    default void clear(Path home) throws IOException {}

    /** Runs the drill, and measures. */
    void run(Site site, Round round) throws Exception;
}
