package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import vn.lantoa.kernel.query.Database;

/**
 * The persons behind the accounts: two accounts with the same e-mail address, its case ignored, are one person's, and so
 * are two that were reached by the same account of an identity provider, one after the other. Every rule that asks for a
 * second pair of eyes asks here, since one person has one pair whatever account they sign in with.
 */
@ApplicationScoped
public class Persons {
    // an account of a provider that was typed in wrongly, and led to nobody, says nothing of persons
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

    /** All accounts of the person behind this one: it, those with its e-mail address, and those with its subjects. */
    public Set<OfficerId> accountsOf(OfficerId officer) {
        return Set.copyOf(database.sql(ACCOUNTS).with("officer", officer).values(OfficerId.class));
    }

    /** True if the person of this account has one among those. */
    public boolean isAmong(OfficerId officer, Collection<OfficerId> those) {
        return those.contains(officer) || accountsOf(officer).stream().anyMatch(those::contains);
    }
}
