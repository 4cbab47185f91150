package vn.lantoa.approval;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/** Reads all configured approval routes, for auditors at the root. */
@UseCase
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
                        select r.id, o.code as owner_code, o.name as owner_name, r.kind, r.set_at,
                               (select jsonb_agg(jsonb_build_object('step', p.number, 'organisation', case
                                                   when d.id is not null
                                                   then jsonb_build_object('code', d.code, 'name', d.name) end)
                                                 order by p.number)
                                  from jsonb_array_elements(r.plan) with ordinality as p (step, number)
                                  left join organisation d on d.id = cast(p.step ->> 'organisation' as uuid))
                                 as deciders
                          from approval_route r
                          left join organisation o on o.id = r.organisation_id
                         order by o.name collate vietnamese nulls first, r.kind nulls first""")
                .list(Row.class)
                .stream()
                .map(Row::line)
                .toList();
    }

    private record Row(UUID id, @Nullable Owner owner, @Nullable AssetKind kind, String deciders, Instant setAt) {
        RouteLine line() {
            var steps = List.of(HubJson.read(deciders, RouteLine.Decider[].class));
            return new RouteLine(
                    id.toString(),
                    owner == null ? null : new RouteLine.Named(owner.ownerCode(), owner.ownerName()),
                    kind == null ? null : kind.slug(),
                    steps.size(),
                    steps.size() < 2 ? null : steps.get(1).organisation(),
                    setAt,
                    steps);
        }
    }

    private record Owner(String ownerCode, String ownerName) {}

    /** Returns the scopes in which the approver of a version must not release it. */
    public Set<String> separate(Actor by) {
        oversight.requireAuditor(by);
        return separate.all();
    }

    /**
     * Configured approval route.
     *
     * @param organisation the organisation whose versions use the route; null for every organisation
     * @param kind the slug of the asset kind; null for every kind
     * @param steps the number of steps
     * @param second the organisation that decides the second step, if not the owner; also listed in {@code deciders}
     * @param deciders the decider of each step, in order
     */
    public record RouteLine(
            String id,
            @Nullable Named organisation,
            @Nullable String kind,
            int steps,
            @Nullable Named second,
            Instant setAt,
            List<Decider> deciders) {
        /** Organisation as shown to readers. */
        public record Named(String code, String name) {}

        /**
         * Decider of a step.
         *
         * @param step the number of the step, from 1
         * @param organisation the organisation whose approvers decide the step; null for the owner of the asset
         */
        public record Decider(int step, @Nullable Named organisation) {}
    }
}
