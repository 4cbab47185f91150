package vn.lantoa.approval.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;

/**
 * Scopes in which the approver of a version must not release it. A scope is the slug of an asset kind, or bulletins.
 */
@ApplicationScoped
public class SeparateReleases {
    /** Scope of bulletins for loudspeakers and radio. */
    public static final String BULLETIN = "bulletin";

    /** All scopes for which the rule can be set, in the order of the kinds. */
    public static final List<String> SCOPES = Stream.concat(
                    Stream.of(AssetKind.values()).map(AssetKind::slug), Stream.of(BULLETIN))
            .toList();

    @Inject
    Database database;

    /** Returns the scopes for which the rule is set. */
    public Set<String> all() {
        return new TreeSet<>(database.sql("select scope from separate_release").values(String.class));
    }

    /** Returns whether the rule is set for the scope. */
    public boolean includes(String scope) {
        return all().contains(scope);
    }

    /** Sets the rule for exactly the given scopes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Set<String> scopes, Actor by, Instant now) {
        database.sql("delete from separate_release").update();
        database.sql(
                        """
                        insert into separate_release (scope, set_at, set_by)
                        select unnest(cast(:scopes as text[])), :now, :by""")
                .with("scopes", scopes)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
