package vn.lantoa.coverage;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Subscribes an officer to the weekly letters, or unsubscribes the officer. */
@UseCase
public class ChooseUnitLetters {
    @Inject
    UnitLetters letters;

    /** Subscribes or unsubscribes the officer. */
    public void call(Actor by, boolean wanted) {
        if (!by.isOfficer()) throw new Forbidden("officers only");
        letters.want(new OfficerId(by.id()), wanted);
    }

    /**
     * Returns whether the officer has chosen to receive the letters. Does not check whether the officer's role entitles
     * them to letters.
     */
    public boolean isWantedBy(Actor by) {
        return by.isOfficer() && letters.isWantedBy(new OfficerId(by.id()));
    }
}
