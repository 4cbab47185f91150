package vn.lantoa.run;

import java.util.Map;

/** Service that a node needs, embedded or external, with the settings by which a node connects to it. */
public interface Backing extends AutoCloseable {
    Map<String, String> environment();

    String description();

    @Override
    void close();

    /** External service, which the launcher neither starts nor stops. */
    record Outside(String description, Map<String, String> environment) implements Backing {
        @Override
        public void close() {}
    }
}
