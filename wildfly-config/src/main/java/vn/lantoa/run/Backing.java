package vn.lantoa.run;

import java.util.Map;

/** A service that a node needs, as the settings that lead to it. The embedded one and an operator's own look the same. */
public interface Backing extends AutoCloseable {
    Map<String, String> environment();

    String description();

    @Override
    void close();

    /** One that runs elsewhere, and is not ours to stop. */
    record Outside(String description, Map<String, String> environment) implements Backing {
        @Override
        public void close() {}
    }
}
