package vn.lantoa.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.web.page.Page;

/** The architecture rules, applied to the web layer. */
class WebArchitectureTest {
    private static final JavaClasses WEB = new ClassFileImporter()
            .importUrl(Page.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> the_surfaces_keep_the_rule() {
        return WebRules.all("vn.lantoa.web").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(WEB)));
    }

    @Test
    void the_rules_find_use_cases_called_by_resources() {
        var called = WEB.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(one -> one.isAnnotatedWith(UseCase.class))
                .distinct();

        assertThat(called).hasSizeGreaterThan(250);
    }
}
