package vn.lantoa.approval.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.query.Database;

/** All configured routes, for those who look over the whole province. */
@Stateless
public class ReadRoutes {
    @Inject
    Database database;

    @Inject
    SeparateReleases separate;

    @Inject
    Oversight oversight;

    public List<RouteLine> call(Actor by) {
        oversight.requireAuditor(by);
        return database
                .sql(
                        """
                        select r.id, o.code as owner_code, o.name as owner_name, r.kind, r.steps,
                               s.code as second_code, s.name as second_name, r.set_at
                          from approval_route r
                          left join organisation o on o.id = r.organisation_id
                          left join organisation s on s.id = r.second_organisation_id
                         order by o.name nulls first, r.kind nulls first""")
                .list(Row.class)
                .stream()
                .map(Row::line)
                .toList();
    }

    private record Row(
            UUID id,
            @Nullable Owner owner,
            @Nullable AssetKind kind,
            int steps,
            @Nullable Second second,
            Instant setAt) {
        RouteLine line() {
            return new RouteLine(
                    id.toString(),
                    owner == null ? null : new RouteLine.Named(owner.ownerCode(), owner.ownerName()),
                    kind == null ? null : kind.slug(),
                    steps,
                    second == null ? null : new RouteLine.Named(second.secondCode(), second.secondName()),
                    setAt);
        }
    }

    private record Owner(String ownerCode, String ownerName) {}

    private record Second(String secondCode, String secondName) {}

    /** What is to be released by another than who approved it. */
    public Set<String> separate(Actor by) {
        oversight.requireAuditor(by);
        return separate.all();
    }
}
