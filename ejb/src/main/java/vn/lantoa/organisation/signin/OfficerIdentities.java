package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;

/** Repository of the provider accounts bound to officers, matched by exactly equal issuer and subject. */
@ApplicationScoped
class OfficerIdentities {
    @Inject
    Database database;

    /** Binding that has not ended. */
    record Live(UUID id, OfficerId officerId, String issuer) {}

    /** Returns the binding of the account, locked. */
    Optional<Live> findLocked(String issuer, String subject) {
        return database.sql(
                        """
                        select id, officer_id, issuer from officer_identity
                        where issuer = :issuer and subject = :subject and ended_at is null for update""")
                .with("issuer", issuer)
                .with("subject", subject)
                .first(Live.class);
    }

    /** Returns the binding with the id, locked. */
    Optional<Live> findLocked(IdentityId id) {
        return database.sql(
                        """
                        select id, officer_id, issuer from officer_identity
                        where id = :id and ended_at is null for update""")
                .with("id", id)
                .first(Live.class);
    }

    /** Returns the current bindings of the officer. */
    List<BoundIdentity> of(OfficerId officer) {
        return database.sql(
                        """
                        select id, issuer, subject, bound_at, used_at from officer_identity
                        where officer_id = :officer and ended_at is null order by bound_at""")
                .with("officer", officer)
                .list(BoundIdentity.class);
    }

    /**
     * Binds the account; returns false if the account is already bound, or the officer already has an account at the
     * provider.
     */
    boolean bind(OfficerId officer, String issuer, String subject, Actor by, Instant now) {
        return database.sql(
                                """
                                insert into officer_identity (id, officer_id, issuer, subject, bound_at, bound_by)
                                values (:id, :officer, :issuer, :subject, :now, :by)
                                on conflict do nothing""")
                        .with("id", UUID.randomUUID())
                        .with("officer", officer)
                        .with("issuer", issuer)
                        .with("subject", subject)
                        .with("now", now)
                        .with("by", by.reference())
                        .update()
                > 0;
    }

    /** Records an authentication with this account. */
    void used(String issuer, String subject, Instant now) {
        database.sql(
                        """
                        update officer_identity set used_at = :now
                        where issuer = :issuer and subject = :subject and ended_at is null""")
                .with("issuer", issuer)
                .with("subject", subject)
                .with("now", now)
                .update();
    }

    /** Ends a binding. */
    void end(IdentityId id, Actor by, Instant now) {
        database.sql("update officer_identity set ended_at = :now, ended_by = :by where id = :id")
                .with("now", now)
                .with("by", by.reference())
                .with("id", id)
                .update();
    }
}
