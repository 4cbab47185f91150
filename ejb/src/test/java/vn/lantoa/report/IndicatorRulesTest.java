package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.declared.EntryKind;
import vn.lantoa.coverage.declared.UnitEntries.People;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Indicator.Rule;
import vn.lantoa.report.IndicatorParts.Found;

/** How counts become parts of indicators. */
class IndicatorRulesTest {
    private static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId FORMER = new OrganisationId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @Test
    void declarations_alone_count_and_are_named_apart_for_portals() {
        var declared = List.of(new Found(UNIT, "", 0, 2, 2, null));
        assertThat(IndicatorRules.unit(UNIT, Rule.PORTAL_USE, declared, false, DAY))
                .isEqualTo(new IndicatorPart(UNIT, "", 1, 1, 1, DAY, "declared"));
        assertThat(IndicatorRules.unit(UNIT, Rule.PRESS_USE, declared, false, DAY)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void old_versions_and_empty_portals_are_not_unified_content() {
        var seen = List.of(new Found(UNIT, "", 1, 1, 1, null));
        assertThat(IndicatorRules.unit(UNIT, Rule.UNIFIED_CONTENT, seen, true, DAY)
                        .reason())
                .isEqualTo("stale");
        assertThat(IndicatorRules.unit(UNIT, Rule.UNIFIED_CONTENT, List.of(), false, DAY)
                        .reason())
                .isEqualTo("nothing");
        assertThat(IndicatorRules.unit(UNIT, Rule.UNIFIED_CONTENT, seen, false, DAY)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_entry_of_a_unit_counts_before_the_entries_of_its_former_units() {
        var former = new People(FORMER, EntryKind.STAFF, 40, DAY.minusDays(9));
        var own = new People(UNIT, EntryKind.STAFF, 50, DAY);
        var found = List.of(new Found(UNIT, "", 0, 1, 60, null));
        assertThat(IndicatorRules.people(UNIT, found, List.of(former, own)))
                .isEqualTo(new IndicatorPart(UNIT, "", 50, 60, 0, DAY, ""));
        assertThat(IndicatorRules.people(UNIT, found, List.of(former)).of()).isEqualTo(40);
        var none = IndicatorRules.people(UNIT, found, List.of());
        assertThat(none).isEqualTo(new IndicatorPart(UNIT, "", null, 60, 0, null, "no-entry"));
        assertThat(IndicatorPart.share(List.of(none))).isNull();
    }

    @Test
    void plans_name_the_kinds_of_people_that_units_enter() {
        for (var one : Indicator.People.values())
            assertThat(EntryKind.values()).extracting(EntryKind::name).contains(one.name());
    }
}
