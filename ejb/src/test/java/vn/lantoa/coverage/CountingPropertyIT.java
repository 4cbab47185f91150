package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.coverage.CoverageTable.Total;
import vn.lantoa.coverage.declared.ConfirmDeclaration;
import vn.lantoa.coverage.declared.CorrectDeclaration;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.WithdrawDeclaration;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.MergeOrganisations;
import vn.lantoa.organisation.OrganisationClosed;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.SuccessionKind;
import vn.lantoa.organisation.Successor;
import vn.lantoa.plan.Use;

/** No sequence of declarations, confirmations, corrections, withdrawals and mergers changes totals except as the rules say. */
@ExtendWith(ArquillianExtension.class)
class CountingPropertyIT {
    private static final int SEQUENCES = 6;
    private static final int STEPS = 14;
    private static final List<String> TASKS = List.of("5.1", "4.1", "3.3");

    @Inject
    Cast cast;

    @Inject
    DeclareUse declare;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    MergeOrganisations merge;

    @Inject
    ReassignEvidence reassign;

    @Inject
    RebuildEvidence rebuild;

    @Inject
    EvidenceWork work;

    @Inject
    ReadCoverage coverage;

    @Inject
    Sql sql;

    /** What the rules say of a declaration that stands. */
    private record Standing(Use use, List<String> tasks, long amount, boolean hasProof, boolean isConfirmed) {}

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void totals_equal_the_rules_after_every_sequence() throws SQLException {
        for (int seed = 1; seed <= SEQUENCES; seed++) new Sequence(seed).run();
    }

    private final class Sequence {
        private final Random random;
        private final OrganisationId unit = cast.department();
        private final Actor writer = cast.officer(unit, Role.UPLOADER);
        private final Actor second = cast.officer(unit, Role.RELEASER);
        private final Map<DeclarationId, Standing> standing = new LinkedHashMap<>();
        private long next = 1;

        private Sequence(int seed) {
            random = new Random(seed);
        }

        private void run() throws SQLException {
            for (int step = 0; step < STEPS; step++) {
                step();
                if (random.nextInt(3) == 0) check(unit);
            }
            check(unit);
            var heir = cast.department();
            merge.call(new MergeOrganisations.Command(
                    Actor.SYSTEM,
                    List.of(unit),
                    new Successor.Existing(heir),
                    cast.today().withDayOfMonth(1),
                    "Nghị quyết",
                    true));
            var closed = new OrganisationClosed(unit, SuccessionKind.MERGE, Instant.now());
            reassign.on(closed);
            reassign.on(closed);
            check(heir);
            assertThat(line(unit, "").total()).isEqualTo(new Total(0, 0, 0, 0));
            rebuild.call(Actor.SYSTEM);
            check(heir);
        }

        private void step() {
            var known = new ArrayList<>(standing.keySet());
            var one = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
            if (one == null || random.nextInt(3) == 0) {
                var text = text();
                standing.put(declare.call(new DeclareUse.Command(writer, unit, text, true)), of(text));
            } else if (!of(one).isConfirmed() && random.nextBoolean()) {
                confirm.call(second, one);
                var was = of(one);
                standing.put(one, new Standing(was.use(), was.tasks(), was.amount(), was.hasProof(), true));
            } else if (random.nextBoolean()) {
                var text = text();
                var anew = correct.call(new CorrectDeclaration.Command(writer, one, text, "Ghi nhầm.", true));
                standing.remove(one);
                standing.put(anew, of(text));
            } else {
                withdraw.call(new WithdrawDeclaration.Command(writer, one, "Không phải của đơn vị."));
                standing.remove(one);
            }
        }

        private Standing of(DeclarationId id) {
            return Objects.requireNonNull(standing.get(id));
        }

        private DeclarationText text() {
            var amount = String.valueOf(100 * next++ + random.nextInt(50) + 1);
            return new DeclarationText(
                    random.nextBoolean() ? "event" : "training",
                    "Ngày hội " + amount,
                    cast.today().toString(),
                    "",
                    amount,
                    "Nhà văn hoá " + amount,
                    random.nextBoolean() ? "https://bao.example/" + cast.unique("q2p") : "",
                    "",
                    random.nextBoolean() ? TASKS.subList(0, 1) : TASKS,
                    List.of());
        }

        private static Standing of(DeclarationText text) {
            return new Standing(
                    text.kind().equals("event") ? Use.HELD : Use.TAUGHT,
                    text.tasks(),
                    Long.parseLong(text.amount()),
                    !text.proof().isEmpty(),
                    false);
        }

        private void check(OrganisationId at) throws SQLException {
            while (work.next()) continue;
            for (var task : List.of("", "5.1", "4.1", "3.3")) {
                var all = standing.values().stream()
                        .filter(one -> task.isEmpty() || one.tasks().contains(task))
                        .toList();
                int declared =
                        (int) all.stream().filter(one -> !one.isConfirmed()).count();
                int proven = (int) all.stream()
                        .filter(one -> one.isConfirmed() && one.hasProof())
                        .count();
                var amounts = new TreeMap<Use, Amount>();
                for (var one : all) {
                    var sum = amounts.getOrDefault(one.use(), new Amount(one.use(), 0, 0));
                    amounts.put(one.use(), new Amount(one.use(), sum.uses() + 1, sum.amount() + one.amount()));
                }
                assertThat(line(at, task).total()).as(task).isEqualTo(new Total(all.size(), declared, 0, proven));
                assertThat(line(at, task).amounts()).as(task).containsExactlyElementsOf(amounts.values());
            }
            assertThat(sql.text(WRONG, at.value(), at.value(), at.value(), at.value()))
                    .isEqualTo("0");
        }
    }

    /** Counts the rows of totals and amounts that differ from a recount of the rows of evidence. */
    private static final String WRONG =
            """
            with counted as (
              select t.task, e.month, e.use, count(*) as uses, sum(e.amount) as amount,
                     count(*) filter (where e.state = 'PROPOSED') as declared,
                     count(*) filter (where e.strength in ('SEEN', 'REPORTED')
                                         or e.strength = 'PROVEN' and e.state = 'CONFIRMED') as proven
                from evidence e cross join lateral unnest(e.tasks || array['']) t (task)
               where e.organisation_id = ? and e.supported and e.state in ('PROPOSED', 'CONFIRMED')
               group by 1, 2, 3)
            select (select count(*) from counted c
                      full join (select * from coverage_amount where organisation_id = ? and uses > 0) a
                        using (task, month, use)
                     where (c.uses, c.amount) is distinct from (a.uses::bigint, a.amount::numeric))
                 + (select count(*) from (select task, month, sum(uses) as uses, sum(declared) as declared, sum(proven) as proven
                                            from counted group by 1, 2) c
                      full join (select * from coverage_total where organisation_id = ? and uses > 0) t using (task, month)
                     where (c.uses, c.declared, c.proven) is distinct from
                           (t.uses::numeric, t.declared::numeric, t.proven::numeric))
                 + (select count(*) from coverage_amount where organisation_id = ? and (uses < 0 or amount < 0))""";

    private CoverageTable.Line line(OrganisationId unit, String task) {
        var query = new CoverageQuery(cast.today().getYear(), null, unit, task, null);
        return coverage.call(Actor.SYSTEM, query).lines().get(0);
    }
}
