package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule sees the class that was made to break it: a rule that cannot fail guards nothing. */
class CanaryTest {
    private static final String ROOT = "vn.lantoa.architecture.canary";
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(ROOT);

    /** Which class each rule must name. */
    private static final Map<String, String> CAUGHT = Map.ofEntries(
            Map.entry("stages_only_look_left", "LooksRight"),
            Map.entry("stages_have_no_cycles", "NeedsItsPart"),
            Map.entry("stages_are_all_known", "Lost"),
            Map.entry("sql_only_looks_left", "ReadsLaterTables"),
            Map.entry("each_table_has_one_writer", "WritesEarlierTables"),
            Map.entry("vendor_types_stay_in_their_adapter", "KnowsVendors"),
            Map.entry("no_network_in_a_transaction", "WaitsInATransaction"),
            Map.entry("use_cases_do_not_call_use_cases", "CallsAnother"),
            Map.entry("time_is_injected", "AsksTheMachine"),
            Map.entry("rules_are_pure", "ContainerRules"),
            Map.entry("no_setters_on_entities", "HasSetter"),
            Map.entry("history_rows_have_no_mutators", "ChangesHistory"),
            Map.entry("events_are_records_of_ids", "TitleGiven"),
            Map.entry("no_forbidden_suffixes", "AssetHelper"),
            Map.entry("no_http_in_the_core", "KnowsHttp"),
            Map.entry("nobody_reads_the_environment", "ReadsSettings"),
            Map.entry("nothing_is_deserialized", "ReadsObjects"),
            Map.entry("rows_are_read_by_name", "CountsColumns"),
            Map.entry("every_package_is_null_marked", "Unmarked"),
            Map.entry("no_field_is_optional", "MaybeField"),
            Map.entry("beans_are_given_seven_things_at_the_most", "IsGivenEight"),
            Map.entry("instants_are_not_dates", "AsksTheMachine"),
            Map.entry("business_methods_are_public", "HidesMethod"),
            Map.entry("use_cases_are_called", "IsNotCalled"),
            Map.entry("shared_beans_keep_nothing_in_plain_fields", "CountsCalls"),
            Map.entry("nothing_else_opens_a_transaction", "BeginsItself"),
            Map.entry("kinds_of_action_stay_in_their_packages", "CountsLetters"),
            Map.entry("no_public_method_takes_an_optional", "MaybeGiven"),
            Map.entry("faults_are_caught_at_edges_alone", "CatchesAll"),
            Map.entry("entities_are_made_in_their_package", "MadeAnywhere"),
            Map.entry("calls_take_ids_of_their_kind", "TakesAnyId"),
            Map.entry("interfaces_are_for_more_than_their_neighbour", "OnlyOne"));

    @Test
    void every_rule_has_a_canary() {
        assertThat(Rules.all(ROOT).keySet()).containsExactlyInAnyOrderElementsOf(CAUGHT.keySet());
    }

    @TestFactory
    Stream<DynamicTest> the_canary_is_caught_by() {
        return Rules.all(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> catches(rule.getKey(), rule.getValue())));
    }

    private static void catches(String name, Stream<ArchRule> rules) {
        rules.forEach(
                rule -> assertThat(rule.evaluate(CANARIES).getFailureReport().getDetails())
                        .as(rule.getDescription())
                        .anyMatch(line -> line.contains(CAUGHT.get(name))));
    }
}
