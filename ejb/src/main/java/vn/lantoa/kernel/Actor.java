package vn.lantoa.kernel;

import java.util.UUID;

/**
 * The one who acts: an officer, a partner, the system itself, or nobody known. Carries no name and no right: rights are
 * looked up at the moment of use, so that taking one away works at once.
 *
 * @param kind the kind of actor
 * @param id the officer's or partner's id; for {@link Kind#SYSTEM} and {@link Kind#ANONYMOUS} a fixed nil id
 */
public record Actor(Kind kind, UUID id) {
    /** The kinds of actor. */
    public enum Kind {
        OFFICER,
        PARTNER,
        SYSTEM,
        ANONYMOUS
    }

    private static final UUID NIL = new UUID(0, 0);

    /** The hub itself: timers, workers, the start. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, NIL);

    /** Somebody who has not signed in. */
    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, NIL);

    /** The officer with this id. */
    public static Actor officer(UUID id) {
        return new Actor(Kind.OFFICER, id);
    }

    /** The partner with this id. */
    public static Actor partner(UUID id) {
        return new Actor(Kind.PARTNER, id);
    }

    /** True if this is an officer. */
    public boolean isOfficer() {
        return kind == Kind.OFFICER;
    }

    /** The form written to the audit log and the history rows: {@code officer:<uuid>}, {@code system}, {@code anonymous}. */
    public String reference() {
        return switch (kind) {
            case OFFICER -> "officer:" + id;
            case PARTNER -> "partner:" + id;
            case SYSTEM -> "system";
            case ANONYMOUS -> "anonymous";
        };
    }
}
