package vn.lantoa.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Accounts of which a test says whose they are; every other is a person of its own. */
public final class KnownPersons extends Persons {
    private final Map<OfficerId, Set<OfficerId>> accounts = new HashMap<>();

    /** These two are one person's. */
    public void same(OfficerId one, OfficerId other) {
        var all = new HashSet<>(accountsOf(one));
        all.addAll(accountsOf(other));
        all.forEach(account -> accounts.put(account, all));
    }

    /** A guard that is off: no account is anybody's, so that nobody is recognised. For tests of what it keeps out. */
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
