package vn.lantoa.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Accounts that a test assigns to persons; every other account is a separate person. */
public final class KnownPersons extends Persons {
    private final Map<OfficerId, Set<OfficerId>> accounts = new HashMap<>();

    /** Assigns these two accounts to one person. */
    public void same(OfficerId one, OfficerId other) {
        var all = new HashSet<>(accountsOf(one));
        all.addAll(accountsOf(other));
        all.forEach(account -> accounts.put(account, all));
    }

    /** A disabled guard: no accounts belong together, so nobody is recognised. For tests of the guard's effect. */
    public static Persons unknown() {
        return new Persons() {
            @Override
            public Set<OfficerId> accountsOf(OfficerId officer) {
                return Set.of();
            }

            @Override
            public boolean isAmong(OfficerId officer, Collection<OfficerId> those) {
                return false;
            }
        };
    }

    @Override
    public Set<OfficerId> accountsOf(OfficerId officer) {
        return accounts.getOrDefault(officer, Set.of(officer));
    }
}
