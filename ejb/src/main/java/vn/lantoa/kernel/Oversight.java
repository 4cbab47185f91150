package vn.lantoa.kernel;

/**
 * Check that an actor may inspect or repair things that concern the whole province. For stages that may not depend on
 * {@code organisation}. {@link Actor#SYSTEM} always passes.
 */
public interface Oversight {
    /** Throws {@link Forbidden} unless the actor is an auditor or administrator of the whole province. */
    void requireAuditor(Actor by);

    /** Throws {@link Forbidden} unless the actor is an administrator of the whole province. */
    void requireAdministrator(Actor by);
}
