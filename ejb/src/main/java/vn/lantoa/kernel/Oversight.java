package vn.lantoa.kernel;

/** Who may look over, or mend, what concerns the whole house. The stages left of the officers ask it; SYSTEM passes. */
public interface Oversight {
    /** Throws {@link Forbidden} unless the actor is an auditor or administrator of the whole province. */
    void requireAuditor(Actor by);

    /** Throws {@link Forbidden} unless the actor is an administrator of the whole province. */
    void requireAdministrator(Actor by);
}
