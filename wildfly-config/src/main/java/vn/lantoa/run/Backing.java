package vn.lantoa.run;

import java.util.Map;

/** A service that a node needs, with the settings that lead to it: embedded, or an operator's own. */
public interface Backing extends AutoCloseable {
    Map<String, String> environment();

    String description();

    @Override
    void close();

    /** A service that runs elsewhere, and is not ours to stop. */
    record Outside(String description, Map<String, String> environment) implements Backing {
        @Override
        public void close() {}
    }
}
