package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Use;

/** Reader of the strongest evidence of units, for later stages that report evidence. Callers must check the rights. */
@ApplicationScoped
public class BestEvidence {
    private static final String COUNTS =
            " e.organisation_id = any (cast(:units as uuid[])) and e.month between make_date(:year, 1, 1) and make_date(:year, 12, 1) and e.supported"
                    + " and e.state in ('PROPOSED', 'CONFIRMED')";

    // within one strength, evidence that can be looked up ranks first
    private static final String BEST =
            """
            with page as (select e.* from evidence e where e.id in (
                select id from (
                    select e.id, row_number() over (partition by t.task order by
                        array_position(array['SEEN', 'REPORTED', 'PROVEN', 'DECLARED'], e.strength), e.address = '',
                        e.amount desc, e.id) as place
                      from evidence e cross join lateral unnest(e.tasks) t (task)
                     where\
            """
                    + COUNTS + ") r where r.place <= :most)" + ReadEvidence.LINES;

    private static final String OF_IDS =
            "with page as (select e.* from evidence e where e.id = any (cast(:ids as uuid[]))" + ReadEvidence.LINES;

    private static final Comparator<EvidenceLine> ORDER = Comparator.comparing(
                    (EvidenceLine line) -> line.seen().strength())
            .thenComparing(line -> line.where().address().isEmpty())
            .thenComparing(line -> -line.seen().amount())
            .thenComparing(line -> line.id().toString());

    @Inject
    Database database;

    private record Address(EvidenceId id, String address) {}

    private record Count(Use use, long uses) {}

    /** Number of counted uses of a kind by a unit. */
    public record OfUnit(OrganisationId unit, Use use, long uses) {}

    /** Returns the strongest rows of these units in a year by task, at most {@code most} per task. */
    public Map<String, List<EvidenceLine>> byTask(Set<OrganisationId> units, int year, int most) {
        var lines = database.sql(BEST)
                .with("units", units)
                .with("year", year)
                .with("most", most)
                .list(EvidenceLine.class);
        return lines.stream()
                .map(line -> line.what().tasks())
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), task -> bestOf(lines, task, most)));
    }

    /** Returns the evidence rows with the given ids, in any state. */
    public List<EvidenceLine> lines(Collection<EvidenceId> ids) {
        return database.sql(OF_IDS).with("ids", ids).list(EvidenceLine.class);
    }

    /** Returns the addresses of the given evidence rows, except missing addresses and addresses removed by law. */
    public Map<EvidenceId, String> addresses(Collection<EvidenceId> ids) {
        return database
                .sql(
                        """
                        select e.id, e.address from evidence e
                         where e.id = any (cast(:ids as uuid[])) and e.address <> '' and not exists (
                               select from release r join withdrawal w on w.release_id = r.id and w.kind = 'REMOVE_BY_LAW'
                                where r.asset_id = e.asset_id and r.version_number = e.version_number)""")
                .with("ids", ids)
                .list(Address.class)
                .stream()
                .collect(Collectors.toMap(Address::id, Address::address));
    }

    /** Returns the counted uses of these units in a year by kind. */
    public Map<Use, Long> uses(Set<OrganisationId> units, int year) {
        return database
                .sql("select e.use, count(*) as uses from evidence e where" + COUNTS + " group by e.use")
                .with("units", units)
                .with("year", year)
                .list(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::use, Count::uses));
    }

    /** Returns the counted uses of each unit in a year by kind. */
    public List<OfUnit> usesOfAll(int year) {
        return database.sql("select e.organisation_id as unit, e.use, count(*) as uses from evidence e"
                        + " where e.organisation_id is not null and e.month between make_date(:year, 1, 1) and make_date(:year, 12, 1) and e.supported"
                        + " and e.state in ('PROPOSED', 'CONFIRMED') group by 1, 2")
                .with("year", year)
                .list(OfUnit.class);
    }

    private static List<EvidenceLine> bestOf(List<EvidenceLine> lines, String task, int most) {
        return lines.stream()
                .filter(line -> line.what().tasks().contains(task))
                .sorted(ORDER)
                .limit(most)
                .toList();
    }
}
