package vn.lantoa.kernel;

/**
 * The check that an actor may inspect, or mend, what concerns the whole house. Stages left of {@code organisation} call
 * it; the system always passes.
 */
public interface Oversight {
    /** Throws {@link Forbidden} unless the actor is an auditor or administrator of the whole province. */
    void requireAuditor(Actor by);

    /** Throws {@link Forbidden} unless the actor is an administrator of the whole province. */
    void requireAdministrator(Actor by);
}
