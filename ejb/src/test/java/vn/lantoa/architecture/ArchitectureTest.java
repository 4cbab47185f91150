package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import java.net.URL;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.OutsideWorld;

/** The architecture rules, applied to the domain. */
class ArchitectureTest {
    private static final String ROOT = "vn.lantoa";

    private static final JavaClasses DOMAIN = new ClassFileImporter().importUrl(home());

    // this module's classes only: the launcher on the test class path has its own rules
    private static URL home() {
        return Actor.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @TestFactory
    Stream<DynamicTest> the_domain_keeps_the_rule() {
        return Rules.all(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> keeps(rule.getValue())));
    }

    @Test
    void the_rules_apply_to_existing_classes() {
        assertThat(DOMAIN.stream().filter(Conditions::isUseCase)).hasSizeGreaterThan(300);
        assertThat(DOMAIN.stream().filter(Conditions::isShared)).hasSizeGreaterThan(800);
        assertThat(DOMAIN.stream().filter(one -> one.isAnnotatedWith(Singleton.class)))
                .isNotEmpty();
        assertThat(DOMAIN.stream().filter(one -> one.isAnnotatedWith(OutsideWorld.class)))
                .hasSizeGreaterThan(10);
        assertThat(DOMAIN.stream().flatMap(SqlWalls::statements)).hasSizeGreaterThan(1000);
    }

    @Test
    void every_sql_exception_is_needed() {
        assertThat(DOMAIN.stream().flatMap(one -> SqlWalls.crossings(ROOT, one)))
                .containsAll(SchemaStages.LISTED.exceptions(false));
    }

    private static void keeps(Stream<ArchRule> rules) {
        rules.forEach(rule -> rule.allowEmptyShould(true).check(DOMAIN));
    }
}
