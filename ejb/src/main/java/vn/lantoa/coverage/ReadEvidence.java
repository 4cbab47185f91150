package vn.lantoa.coverage;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Reads rows of evidence, for officers of the unit, of the consolidating offices, and with a role at the root. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadEvidence {
    private static final String LAST =
            """
              left join lateral (select x.reason as %2$s, x.at as %3$s_at, f.display_name as %3$s_by
                                   from evidence_decision x left join officer f
                                     on f.id = case when x.by_whom like 'officer:%%' then substring(x.by_whom from 9)::uuid end
                                  where x.evidence_id = e.id and (x.state = 'OBJECTED') = %4$s
                                  order by x.at desc limit 1) %1$s on true
            """;

    /** Reads the lines of the few rows in {@code page}; related data is looked up only for these. */
    static final String LINES =
            """
            )
            select e.id, e.use, o.name as unit, e.asset_id as asset,
                   coalesce(b.title, case when l.removed then '' else coalesce(v.texts ->> 'title', '') end) as title,
                   e.version_number as version, e.language, e.audiences, e.tasks, e.place, e.detail,
                   case when l.removed then '' else e.address end as address, e.first_on, e.last_on, e.amount, e.sources,
                   e.strength, case when e.supported then e.state else 'VOID' end as state, e.rule, e.month,
                   case when e.state = 'OBJECTED' then p.objection else d.decision end as reason,
                   p.objection, p.objected_by, p.objected_at, d.decision, d.decided_by, d.decided_at
              from page e
              left join organisation o on o.id = e.organisation_id
              left join declaration b on b.id = e.id
              left join asset_version v on v.asset_id = e.asset_id and v.number = e.version_number
              cross join lateral (select exists (
                  select from release r join withdrawal w on w.release_id = r.id and w.kind = 'REMOVE_BY_LAW'
                   where r.asset_id = e.asset_id and r.version_number = e.version_number) as removed) l
            """
                    + LAST.formatted("p", "objection", "objected", true)
                    + LAST.formatted("d", "decision", "decided", false);

    private static final String BY_MONTH =
            """
               and e.month between :firstOn and :lastOn and (:task = '' or :task = any (e.tasks))
               and (cast(:uses as text[]) = '{}' or e.use = any (cast(:uses as text[])))
               and (e.month, e.id) > (cast(:month as date), cast(:id as uuid))
             order by e.month, e.id limit :limit""";

    private static final String OF_UNITS =
            "with page as (select e.* from unnest(cast(:units as uuid[])) u (id) cross join"
                    + " lateral (select * from evidence e where e.organisation_id = u.id" + BY_MONTH
                    + ") e order by e.month, e.id limit :limit" + LINES + "order by e.month, e.id";

    private static final String OF_NOBODY = "with page as (select e.* from evidence e where e.organisation_id is null"
            + BY_MONTH + LINES + "order by e.month, e.id";
    private static final String OBJECTED = "with page as (select e.* from evidence e"
            + " where e.state = 'OBJECTED' and e.organisation_id = any (cast(:units as uuid[]))"
            + " order by e.organisation_id, e.id limit :most" + LINES + "order by e.organisation_id, e.id";

    @Inject
    Access access;

    @Inject
    EvidenceReaders readers;

    @Inject
    CoverageTotals totals;

    @Inject
    Database database;

    private record Row(EvidenceLine line, LocalDate month) {}

    /** Returns one page of the rows of a unit, or of sites with unknown owner, by month. */
    public ListPage<EvidenceLine> call(Actor by, EvidenceQuery query, EvidenceQuery.After after, int limit) {
        var found =
                of(by, query).with(query).with(after).with("limit", limit + 1).list(Row.class);
        return ListPage.of(found, limit, row -> row.month() + "." + row.line().id())
                .map(Row::line);
    }

    private SqlQuery of(Actor by, EvidenceQuery query) {
        var unit = query.unit();
        if (unit == null) {
            if (!access.allowsEverywhere(by, Role.AUDITOR)) access.requireEverywhere(by, Role.ADMINISTRATOR);
            return database.sql(OF_NOBODY);
        }
        if (!readers.unitsOf(by).contains(unit)) throw new NotFound("evidence of " + unit);
        return database.sql(OF_UNITS).with("units", totals.unitsOn(query.on()).readAs(unit));
    }

    /** Returns whether the actor may open all pages that prove the evidence of this unit. */
    public boolean isOwn(Actor by, OrganisationId unit) {
        return access.organisationsOf(by).contains(unit);
    }

    /** Returns at most {@code most} rows under objection, of the units that the actor may read. */
    public List<EvidenceLine> objected(Actor by, int most) {
        var own = access.organisationsOf(by);
        if (own.isEmpty()) throw new Forbidden("evidence");
        return database.sql(OBJECTED).with("units", own).with("most", most).list(EvidenceLine.class);
    }
}
