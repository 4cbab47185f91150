package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.organisation.OfficerId;

/**
 * One password for officers of container tests for whom its origin does not matter. It is hashed like every password,
 * once for all of them, because that takes a tenth of a second.
 */
@ApplicationScoped
public class KeptPassword {
    public static final String WORDS = "con trâu đi trước";
    private static final PasswordHash HASH = PasswordHash.of(WORDS);

    @Inject
    PasswordLedger ledger;

    /** Gives the officer this password. */
    public void give(OfficerId officer) {
        ledger.set(officer, HASH, false);
    }
}
