package vn.lantoa.arquillian;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Keeps the container of the first test class for all others of the same process. A process that gets its classes one
 * at a time, as each of several forks does, runs them as separate test runs, and Arquillian ends its container after
 * each run.
 */
public class OneContainer implements AfterAllCallback {
    /** Where Arquillian has its manager, which ends the container when it is closed. */
    private static final Namespace ARQUILLIAN = Namespace.create("arquillianNamespace");

    private static final String MANAGER = "testRunnerManager";

    @Override
    public void afterAll(ExtensionContext context) {
        var manager = context.getRoot().getStore(ARQUILLIAN).remove(MANAGER);
        // found there by later runs, and closed with the session
        if (manager != null)
            context.getStore(StoreScope.LAUNCHER_SESSION, ARQUILLIAN).put(MANAGER, manager);
    }
}
