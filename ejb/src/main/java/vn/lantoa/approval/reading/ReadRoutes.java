package vn.lantoa.approval.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Oversight;

/** All configured routes, for those who look over the whole province. */
@Stateless
public class ReadRoutes {
    @PersistenceContext
    EntityManager em;

    @Inject
    SeparateReleases separate;

    @Inject
    Oversight oversight;

    public List<RouteLine> call(Actor by) {
        oversight.requireAuditor(by);
        List<?> rows = em.createNativeQuery(
                        """
                        select r.id, o.code, o.name, r.kind, r.steps, s.code as second_code, s.name as second_name, r.set_at
                          from approval_route r
                          left join organisation o on o.id = r.organisation_id
                          left join organisation s on s.id = r.second_organisation_id
                         order by o.name nulls first, r.kind nulls first""")
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** What is to be released by another than who approved it. */
    public Set<String> separate(Actor by) {
        oversight.requireAuditor(by);
        return separate.all();
    }

    private static RouteLine line(Object[] row) {
        return new RouteLine(
                row[0].toString(),
                named(row[1], row[2]),
                row[3] == null
                        ? null
                        : ((String) row[3]).toLowerCase(Locale.ROOT).replace('_', '-'),
                ((Number) row[4]).intValue(),
                named(row[5], row[6]),
                Columns.instant(row[7]));
    }

    private static RouteLine.@Nullable Named named(@Nullable Object code, @Nullable Object name) {
        return code == null ? null : new RouteLine.Named((String) code, String.valueOf(name));
    }
}
