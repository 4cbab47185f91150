package vn.lantoa.organisation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;

/** The container refuses, at the call and not before, a method of a session bean that is not public. */
@AnalyzeClasses(packages = "vn.lantoa", importOptions = ImportOption.DoNotIncludeTests.class)
class BusinessMethodsTest {
    @ArchTest
    static final ArchRule METHODS_OF_SESSION_BEANS_ARE_PUBLIC_OR_PRIVATE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .areNotAnnotatedWith(jakarta.annotation.PostConstruct.class)
            .and()
            .areNotAnnotatedWith(jakarta.annotation.PreDestroy.class)
            .should()
            .bePublic()
            .orShould()
            .bePrivate()
            .because("the container answers \"not a business method\" to all others");
}
