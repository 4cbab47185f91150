package vn.lantoa.kernel;

import java.util.UUID;

/**
 * Actor of a command: an officer, a partner, the system or an anonymous caller. An actor carries no name and no rights.
 * Rights are looked up when they are needed, so a revoked right stops working at once.
 *
 * @param kind the kind of actor
 * @param id the officer's or partner's id; for {@link Kind#SYSTEM} and {@link Kind#ANONYMOUS} a fixed nil id
 */
public record Actor(Kind kind, UUID id) {
    /** Kinds of actor. */
    public enum Kind {
        OFFICER,
        PARTNER,
        SYSTEM,
        ANONYMOUS
    }

    private static final UUID NIL = new UUID(0, 0);

    /** The hub itself: timers, workers and the start-up. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, NIL);

    /** A caller who has not signed in. */
    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, NIL);

    /** Returns the actor for the officer with this id. */
    public static Actor officer(UUID id) {
        return new Actor(Kind.OFFICER, id);
    }

    /** Returns the actor for the partner with this id. */
    public static Actor partner(UUID id) {
        return new Actor(Kind.PARTNER, id);
    }

    /** Returns true if this actor is an officer. */
    public boolean isOfficer() {
        return kind == Kind.OFFICER;
    }

    /**
     * Returns the form of the actor in the audit log and history rows: {@code officer:<uuid>}, {@code system},
     * {@code anonymous}.
     */
    public String reference() {
        return switch (kind) {
            case OFFICER -> "officer:" + id;
            case PARTNER -> "partner:" + id;
            case SYSTEM -> "system";
            case ANONYMOUS -> "anonymous";
        };
    }
}
