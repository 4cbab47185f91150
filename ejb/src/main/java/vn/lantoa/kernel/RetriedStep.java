package vn.lantoa.kernel;

/**
 * Step that is retried by its caller. A continuous failure produces one line in the log, independent of the number of
 * retries.
 */
public final class RetriedStep {
    private final System.Logger log;
    private final String failure;
    private volatile boolean failing;

    /**
     * Creates a step.
     *
     * @param failure the line logged when the step begins to fail
     */
    public RetriedStep(Class<?> owner, String failure) {
        log = System.getLogger(owner.getName());
        this.failure = failure;
    }

    /** Runs the step once; never throws. */
    public void run(Runnable step) {
        try {
            step.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) log.log(System.Logger.Level.WARNING, failure, e);
            failing = true;
        }
    }
}
