package vn.lantoa.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds the class that was made to break it: a rule that cannot fail guards nothing. */
class WebCanaryTest {
    private static final String ROOT = "vn.lantoa.web.architecture.canary";
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(ROOT);

    /** The class that each rule must name. */
    private static final Map<String, String> CAUGHT = Map.ofEntries(
            Map.entry("web_sees_only_use_cases_and_records", "BreaksHabits.entity"),
            Map.entry("web_stages_only_look_left", "BreaksHabits.fromTheRight"),
            Map.entry("web_packages_have_no_cycles", "NeedsItsPart"),
            Map.entry("web_keeps_nothing_itself", "BreaksHabits.kept"),
            Map.entry("templates_are_known_in_one_place", "BreaksHabits.templates"),
            Map.entry("resources_have_a_scope", "ResourceHelper"),
            Map.entry("context_is_given_to_resources_and_providers_alone", "BreaksHabits.neverGiven"),
            Map.entry("conditions_of_a_request_are_decided_in_one_place", "BreaksHabits.decided"),
            Map.entry("beans_are_given_seven_things_at_the_most", "IsGivenEight"),
            Map.entry("time_is_injected", "BreaksHabits.asked"),
            Map.entry("nobody_reads_the_environment", "BreaksHabits.read"),
            Map.entry("no_forbidden_suffixes", "ResourceHelper"),
            Map.entry("every_package_is_null_marked", "Unmarked"),
            Map.entry("no_field_is_optional", "BreaksHabits.maybe"));

    @Test
    void every_rule_has_a_canary() {
        assertThat(WebRules.all(ROOT).keySet()).containsExactlyInAnyOrderElementsOf(CAUGHT.keySet());
    }

    @TestFactory
    Stream<DynamicTest> the_canary_is_caught_by() {
        return WebRules.all(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> catches(rule.getKey(), rule.getValue())));
    }

    private static void catches(String name, ArchRule rule) {
        assertThat(rule.evaluate(CANARIES).getFailureReport().getDetails())
                .as(rule.getDescription())
                .anyMatch(line -> line.contains(CAUGHT.get(name)));
    }
}
