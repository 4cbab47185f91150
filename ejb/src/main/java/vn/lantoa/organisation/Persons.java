package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import vn.lantoa.kernel.query.Database;

/**
 * Finder of accounts that belong to the same person. Two accounts belong to the same person if their e-mail addresses
 * are equal, ignoring case, or if the same account at an identity provider was linked to both. Rules that require a
 * second person use this class, so that nobody can approve their own work with another account.
 */
@ApplicationScoped
public class Persons {
    // a provider account that was entered by mistake and never used does not identify a person
    private static final String ACCOUNTS =
            """
            with recursive person (id) as (
                select f.id from officer f where f.id = :officer
                union
                select other.id from person p cross join lateral (
                    select f.id from officer me join officer f
                        on btrim(f.email) <> '' and lower(btrim(f.email)) = lower(btrim(me.email))
                     where me.id = p.id
                    union all
                    select theirs.officer_id from officer_identity mine join officer_identity theirs
                        on theirs.issuer = mine.issuer and theirs.subject = mine.subject
                     where mine.officer_id = p.id
                       and (mine.used_at is not null or mine.ended_at is null)
                       and (theirs.used_at is not null or theirs.ended_at is null)
                ) other
            )
            select id from person
            """;

    @Inject
    Database database;

    /**
     * Returns all accounts of the officer's person: the given account, accounts with the same e-mail address, and
     * accounts with the same provider account.
     */
    public Set<OfficerId> accountsOf(OfficerId officer) {
        return Set.copyOf(database.sql(ACCOUNTS).with("officer", officer).values(OfficerId.class));
    }

    /** Returns whether any account of the officer's person is in the collection. */
    public boolean isAmong(OfficerId officer, Collection<OfficerId> those) {
        return those.contains(officer) || accountsOf(officer).stream().anyMatch(those::contains);
    }
}
