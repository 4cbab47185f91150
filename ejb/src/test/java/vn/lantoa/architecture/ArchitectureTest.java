package vn.lantoa.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lantoa.kernel.Actor;

/** The rules of the house, held against the domain. */
class ArchitectureTest {
    private static final String ROOT = "vn.lantoa";

    private static final JavaClasses DOMAIN = new ClassFileImporter().importUrl(home());

    // this module's classes alone: the launcher on the test class path has rules of its own
    private static URL home() {
        return Actor.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @TestFactory
    Stream<DynamicTest> the_domain_keeps_the_rule() {
        return Rules.all(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> keeps(rule.getValue())));
    }

    private static void keeps(Stream<ArchRule> rules) {
        rules.forEach(rule -> rule.allowEmptyShould(true).check(DOMAIN));
    }
}
