package vn.lantoa.roles;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.Role;

/** A caller of a use case: one column of the role matrix. */
public enum Caller {
    /** An anonymous caller. */
    ANONYMOUS(null),
    /** A partner with its token. */
    PARTNER(null),
    /** An officer who holds every role, in another organisation. */
    OUTSIDER(null),
    UPLOADER(Role.UPLOADER),
    APPROVER(Role.APPROVER),
    RELEASER(Role.RELEASER),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    AUDITOR(Role.AUDITOR),
    ROOT_UPLOADER(Role.UPLOADER),
    ROOT_APPROVER(Role.APPROVER),
    ROOT_RELEASER(Role.RELEASER),
    ROOT_ADMINISTRATOR(Role.ADMINISTRATOR),
    ROOT_AUDITOR(Role.AUDITOR),
    /** The hub itself. */
    SYSTEM(null);

    private final @Nullable Role role;

    Caller(@Nullable Role role) {
        this.role = role;
    }

    /** The caller's only role; null for callers that are no such officer. */
    @Nullable Role role() {
        return role;
    }

    /** True if the role applies to the whole province. */
    boolean isAtRoot() {
        return name().startsWith("ROOT_");
    }

    /** Holders of one of these roles in the organisation concerned or for the whole, and the hub itself. */
    public static Set<Caller> holding(Role... roles) {
        var callers = EnumSet.of(SYSTEM);
        for (var caller : values()) for (var role : roles) if (caller.role == role) callers.add(caller);
        return callers;
    }

    /** Holders of one of these roles for the whole, and the hub itself. */
    public static Set<Caller> holdingAtRoot(Role... roles) {
        var callers = EnumSet.copyOf(holding(roles));
        callers.removeIf(caller -> !caller.isAtRoot() && caller != SYSTEM);
        return callers;
    }

    /** Every officer, whatever the role. */
    public static Set<Caller> officers() {
        return EnumSet.complementOf(EnumSet.of(ANONYMOUS, PARTNER, SYSTEM));
    }

    /** Holders of any role there or for the whole, and the hub itself. */
    public static Set<Caller> readers() {
        return EnumSet.complementOf(EnumSet.of(ANONYMOUS, PARTNER, OUTSIDER));
    }

    /** Everybody: the use case requires a password, a link or a cookie instead of a role. */
    public static Set<Caller> everybody() {
        return EnumSet.allOf(Caller.class);
    }

    /** Only the hub itself. */
    public static Set<Caller> system() {
        return EnumSet.of(SYSTEM);
    }
}
