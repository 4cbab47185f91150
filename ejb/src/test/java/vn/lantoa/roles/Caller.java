package vn.lantoa.roles;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.Role;

/** Who tries a use case: one column of the role matrix. */
public enum Caller {
    /** Nobody known. */
    ANONYMOUS(null),
    /** A partner by its token. */
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

    /** The one role he holds; null for those that are no such officer. */
    @Nullable Role role() {
        return role;
    }

    /** Whether he holds it for the whole province. */
    boolean isAtRoot() {
        return name().startsWith("ROOT_");
    }

    /** Who holds one of these roles in the organisation concerned or for the whole, and the hub itself. */
    public static Set<Caller> holding(Role... roles) {
        var callers = EnumSet.of(SYSTEM);
        for (var caller : values()) for (var role : roles) if (caller.role == role) callers.add(caller);
        return callers;
    }

    /** Who holds one of these roles for the whole, and the hub itself. */
    public static Set<Caller> holdingAtRoot(Role... roles) {
        var callers = EnumSet.copyOf(holding(roles));
        callers.removeIf(caller -> !caller.isAtRoot() && caller != SYSTEM);
        return callers;
    }

    /** Every officer, whatever he holds. */
    public static Set<Caller> officers() {
        return EnumSet.complementOf(EnumSet.of(ANONYMOUS, PARTNER, SYSTEM));
    }

    /** Who holds any role there or for the whole, and the hub itself. */
    public static Set<Caller> readers() {
        return EnumSet.complementOf(EnumSet.of(ANONYMOUS, PARTNER, OUTSIDER));
    }

    /** Everybody: what the use case asks for is not a role but a password, a link or a cookie. */
    public static Set<Caller> everybody() {
        return EnumSet.allOf(Caller.class);
    }

    /** The hub itself and nobody else. */
    public static Set<Caller> system() {
        return EnumSet.of(SYSTEM);
    }
}
