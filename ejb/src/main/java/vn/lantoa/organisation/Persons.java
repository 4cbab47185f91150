package vn.lantoa.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import vn.lantoa.kernel.query.Database;

/**
 * The persons behind the accounts: two accounts with the same e-mail address, its case ignored, are one person's. Every
 * rule that asks for a second pair of eyes asks here, since one person has one pair whatever account they sign in with.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Persons {
    private static final String ACCOUNTS =
            """
            select f.id from officer f
             where f.id = :officer or (btrim(f.email) <> '' and lower(btrim(f.email)) =
                   (select lower(btrim(me.email)) from officer me where me.id = :officer))
            """;

    @Inject
    Database database;

    /** All accounts of the person behind this one: it, and those with its e-mail address. */
    public Set<OfficerId> accountsOf(OfficerId officer) {
        return Set.copyOf(database.sql(ACCOUNTS).with("officer", officer).values(OfficerId.class));
    }

    /** True if the person of this account has one among those. */
    public boolean isAmong(OfficerId officer, Collection<OfficerId> those) {
        return those.contains(officer) || accountsOf(officer).stream().anyMatch(those::contains);
    }
}
