package vn.lantoa.organisation;

import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Id;

/** Id of an officer. */
public record OfficerId(UUID value) implements Id {
    /**
     * Returns the id of the calling officer.
     *
     * @throws Forbidden for callers that are not officers
     */
    public static OfficerId of(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        return new OfficerId(by.id());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
