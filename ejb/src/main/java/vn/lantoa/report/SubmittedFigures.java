package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** The reads of what units have submitted, of all reports that the department has, by rows that are written with it. */
@ApplicationScoped
public class SubmittedFigures {
    private static final String LAST =
            """
            from unit_report r
             cross join lateral (select max(s.number) as number from unit_report_submission s where s.report_id = r.id) l
            """;

    private static final String SHARED =
            """
            with proof as materialized (
              select r.organisation_id as unit, p.task, e.id as evidence, k.key
            """
                    + LAST
                    + """
                join unit_report_proof p on p.report_id = r.id and p.number = l.number
                join evidence e on e.id = p.evidence_id
                left join declaration d on d.id = e.id
               cross join lateral (values
                 (e.id::text), (d.file_sha256),
                 (post_in(coalesce(nullif(d.proof, ''), case when e.address like 'http%' then e.address end))),
                 (case when e.asset_id is not null and e.place <> ''
                       then concat_ws('|', e.use, e.asset_id::text, lower(e.place), e.month) end)) k (key)
               where r.year = :year and r.state in ('SUBMITTED', 'ACCEPTED') and k.key <> ''),
            twice as (select key from proof group by key having count(*) > 1),
            shared as (
              select p.key, array_agg(distinct p.unit) as units from twice t join proof p on p.key = t.key
               group by 1 having count(distinct p.unit) > 1)
            select p.unit, p.task, p.evidence, array_agg(distinct o.unit) as others
              from shared k
              join proof p on p.key = k.key
             cross join unnest(k.units) o (unit)
             where o.unit <> p.unit group by 1, 2, 3 order by 1, 2, 3""";

    @Inject
    Database database;

    /** A task as a unit has reported it. */
    public record Figure(String task, int uses, int declared, String strength, boolean isTold) {}

    /** The tasks of a report, beside each other, so that a unit is one row. */
    public record Row(
            OrganisationId unit,
            int year,
            List<String> tasks,
            List<Integer> uses,
            List<Integer> declared,
            List<String> strengths,
            List<Boolean> told) {
        /** The figures of its tasks. */
        public List<Figure> figures() {
            return IntStream.range(0, tasks.size())
                    .mapToObj(
                            i -> new Figure(tasks.get(i), uses.get(i), declared.get(i), strengths.get(i), told.get(i)))
                    .toList();
        }
    }

    /** A proof of a unit that others name as well. */
    record Shared(OrganisationId unit, String task, EvidenceId evidence, List<OrganisationId> others) {
        Shared {
            others = List.copyOf(others);
        }
    }

    /** Those of these years. */
    public List<Row> of(int first, int last) {
        return database.sql(
                        """
                        select r.organisation_id as unit, r.year, array_agg(f.task order by f.task) as tasks,
                               array_agg(f.uses order by f.task) as uses, array_agg(f.declared order by f.task) as declared,
                               array_agg(f.strength order by f.task) as strengths, array_agg(f.told order by f.task) as told
                                """
                                + LAST
                                + """
                          join unit_report_figure f on f.report_id = r.id and f.number = l.number
                         where r.year between :first and :last and r.state in ('SUBMITTED', 'ACCEPTED')
                         group by 1, 2""")
                .with("first", first)
                .with("last", last)
                .list(Row.class);
    }

    /**
     * The proofs that more than one unit names: the same row of evidence, address or file, or the same asset used in the
     * same way at the same place in a month.
     */
    List<Shared> shared(int year) {
        return database.sql(SHARED).with("year", year).list(Shared.class);
    }
}
