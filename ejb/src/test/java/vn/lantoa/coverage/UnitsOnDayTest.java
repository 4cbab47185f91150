package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.coverage.UnitsOnDay.Descent;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;

class UnitsOnDayTest {
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final List<OrganisationView> units = new ArrayList<>();
    private final List<Descent> lines = new ArrayList<>();

    /** A total of some unit in some month. */
    private record Some(OrganisationId unit, LocalDate month, int uses) {}

    @Test
    void evidence_of_former_units_counts_for_the_successor() {
        var north = unit(FOUNDED, REFORM.minusDays(1));
        var south = unit(FOUNDED, REFORM.minusDays(1));
        var merged = unit(REFORM, null);
        descends(north, merged);
        descends(south, merged);

        assertThat(on(REFORM).of(north)).isEqualTo(view(merged));
        assertThat(on(REFORM).readAs(merged)).containsExactlyInAnyOrder(north, south, merged);
        assertThat(on(REFORM.minusDays(1)).of(north)).isEqualTo(view(north));
        assertThat(on(REFORM.minusDays(1)).of(merged))
                .as("of two nobody knows which")
                .isEqualTo(view(merged));
        assertThat(on(null).readAs(merged)).as("as they were").containsExactly(merged);
    }

    @Test
    void a_split_unit_stays_separate_and_its_parts_count_for_it_before_the_split() {
        var whole = unit(FOUNDED, REFORM.minusDays(1));
        var one = unit(REFORM, null);
        var other = unit(REFORM, null);
        descends(whole, one);
        descends(whole, other);

        assertThat(on(REFORM).of(whole)).isEqualTo(view(whole));
        assertThat(on(REFORM.minusDays(1)).readAs(whole)).containsExactlyInAnyOrder(whole, one, other);
    }

    @Test
    void an_abolished_unit_stays_separate() {
        var gone = unit(FOUNDED, REFORM.minusDays(1));

        assertThat(on(REFORM).of(gone)).isEqualTo(view(gone));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void totals_are_the_same_by_former_units_and_by_successors(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) units.add(view(FOUNDED, null));
        var reforms = new ArrayList<LocalDate>();
        for (int i = 0; i < 30; i++) reforms.add(reform(random, FOUNDED.plusMonths(i + 1)));
        var totals = new ArrayList<Some>();
        for (var unit : units)
            for (int i = 0; i < 5; i++)
                totals.add(new Some(unit.id(), FOUNDED.plusMonths(random.nextInt(40)), random.nextInt(9)));
        assertReadOnce(on(null), totals);
        for (var day : reforms) {
            assertReadOnce(on(day), totals);
            units.stream().filter(unit -> unit.isValidOn(day)).forEach(unit -> assertThat(on(day).of(unit.id()))
                    .isEqualTo(unit));
        }
    }

    private void assertReadOnce(UnitsOnDay read, List<Some> totals) {
        var grouped = read.group(totals, Some::unit);
        assertThat(grouped.values().stream().mapToLong(UnitsOnDayTest::sum).sum())
                .isEqualTo(sum(totals));
        assertThat(units.stream().flatMap(unit -> read.readAs(unit.id()).stream()))
                .as("each unit is read under one")
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().map(OrganisationView::id).toList());
        for (var unit : units) {
            var as = read.of(unit.id());
            assertThat(read.of(as.id())).as("read once, read for good").isEqualTo(as);
        }
    }

    /** A merger, split or abolition of existing units, and its day. */
    private LocalDate reform(Random random, LocalDate day) {
        var there = new ArrayList<>(
                units.stream().filter(unit -> unit.validUntil() == null).toList());
        Collections.shuffle(there, random);
        var kind = random.nextInt(3);
        if (there.size() < 4) return day;
        var closed = kind == 0 ? there.subList(0, 2 + random.nextInt(2)) : there.subList(0, 1);
        var heirs = new ArrayList<OrganisationId>();
        if (kind == 0) heirs.add(random.nextBoolean() ? there.get(3).id() : unit(day, null));
        if (kind == 1) for (int i = 0; i < 2; i++) heirs.add(unit(day, null));
        for (var one : closed) {
            units.set(
                    units.indexOf(one),
                    new OrganisationView(
                            one.id(), one.code(), one.kind(), one.name(), null, one.validFrom(), day.minusDays(1)));
            heirs.forEach(heir -> descends(one.id(), heir));
        }
        return day;
    }

    private OrganisationId unit(LocalDate from, @Nullable LocalDate until) {
        units.add(view(from, until));
        return units.get(units.size() - 1).id();
    }

    private OrganisationView view(LocalDate from, @Nullable LocalDate until) {
        var id = new OrganisationId(new UUID(0, units.size() + 1));
        return new OrganisationView(id, "x-" + id.value(), "COMMUNE", "Xã", null, from, until);
    }

    private OrganisationView view(OrganisationId id) {
        return units.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private void descends(OrganisationId from, OrganisationId to) {
        lines.add(new Descent(from, to));
    }

    private UnitsOnDay on(@Nullable LocalDate day) {
        return new UnitsOnDay(units, lines, day);
    }

    private static long sum(List<Some> totals) {
        return totals.stream().mapToLong(Some::uses).sum();
    }
}
