package vn.lantoa.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.campaign.action.PlannedAction;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.embed.RecallListCache;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Presence;
import vn.lantoa.platform.CheckReadiness;
import vn.lantoa.press.FeedCache;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;
import vn.lantoa.release.RecentEnds;

/** Every rule by its name, for a package tree with our structure. */
final class WebRules {
    private static final List<String> SUFFIXES = List.of(
            "Service",
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Impl",
            "Processor",
            "Handler",
            "Desk",
            "Book",
            "Shelf",
            "Shelves",
            "Wish",
            "Room");

    private static final List<String> STAGES = List.of(
            "audit",
            "organisation",
            "plan",
            "asset",
            "rendition",
            "approval",
            "release",
            "catalogue",
            "service",
            "place",
            "distribution",
            "press",
            "embed",
            "sms",
            "bulletin",
            "campaign",
            "coverage",
            "report");

    /** Domain state in every node's memory that the web layer may read. */
    private static final List<Class<?>> KEPT_FOR_SURFACES = List.of(
            Vocabularies.class,
            Vocabulary.class,
            CheckReadiness.class,
            ChangeHead.class,
            RecentChanges.class,
            RecentEnds.class,
            FeedCache.class,
            RecallListCache.class);

    /** Paths of public addresses, which the web layer serves. */
    private static final Class<?> PATHS = Hrefs.class;

    /** Interfaces whose implementations are records in separate packages, so that they cannot be sealed. */
    private static final List<Class<?>> OPEN_SUMS = List.of(ScheduledAction.class, PlannedAction.class);

    /** Facts of the current request that the domain may query. */
    private static final List<Class<?>> SAID_OF_THE_REQUEST = List.of(Presence.class);

    /** Annotations of fields that the container fills. */
    private static final List<Class<? extends Annotation>> GIVEN =
            List.of(Inject.class, Resource.class, PersistenceContext.class);

    private WebRules() {}

    static Map<String, ArchRule> all(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("web_sees_only_use_cases_and_records", seesOnlyUseCasesAndRecords());
        rules.put("web_stages_only_look_left", stagesOnlyLookLeft(root));
        rules.put("web_packages_have_no_cycles", packagesHaveNoCycles(root));
        rules.put("web_keeps_nothing_itself", keepsNothingItself());
        rules.put("templates_are_known_in_one_place", templatesAreKnownInOnePlace());
        rules.put("resources_have_a_scope", resourcesHaveAScope());
        rules.put("context_is_given_to_resources_and_providers_alone", contextIsGivenToResources());
        rules.put("conditions_of_a_request_are_decided_in_one_place", conditionsAreDecidedInOnePlace());
        rules.put("beans_are_given_seven_things_at_the_most", beansAreGivenSevenThings());
        rules.put("time_is_injected", timeIsInjected());
        rules.put("nobody_reads_the_environment", nobodyReadsTheEnvironment());
        rules.put("no_forbidden_suffixes", noForbiddenSuffixes());
        rules.put("every_package_is_null_marked", everyPackageIsNullMarked());
        rules.put("no_field_is_optional", noFields().should().haveRawType(Optional.class));
        return rules;
    }

    private static ArchRule seesOnlyUseCasesAndRecords() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe("are the domain's own affair", WebRules::isTheDomainsOwnAffair))
                .because("entities, repositories and ports behind the use cases may change without a page noticing");
    }

    // page layout, sign-in, headers and problems serve all stages and belong to none
    private static ArchRule stagesOnlyLookLeft(String root) {
        var rules = new ArrayList<ArchRule>();
        for (int i = 0; i < STAGES.size() - 1; i++) {
            var right = STAGES.subList(i + 1, STAGES.size()).stream()
                    .map(stage -> root + "." + stage + "..")
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(root + "." + STAGES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules)
                .because("a surface stands on what comes before it and knows nothing of what comes after");
    }

    private static ArchRule packagesHaveNoCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package, however deep they lie");
    }

    private static ArchRule keepsNothingItself() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "io.minio..")
                .because("what is kept is the domain's, behind its checks");
    }

    private static ArchRule templatesAreKnownInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..template..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..")
                .because("a vendor that is known in one place can be exchanged in one place");
    }

    private static ArchRule beansAreGivenSevenThings() {
        return noClasses()
                .should(new ArchCondition<>("be given more than seven things") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        var given = one.getFields().stream()
                                .filter(field -> field.isAnnotatedWith(Inject.class))
                                .count();
                        events.add(new SimpleConditionEvent(one, given > 7, one.getName() + " is given " + given));
                    }
                })
                .because("a bean that needs more is two beans, or is asked for too much");
    }

    private static ArchRule resourcesHaveAScope() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(RequestScoped.class)
                .orShould()
                .beAnnotatedWith(ApplicationScoped.class)
                .because("without one the container makes the resource itself and injects nothing");
    }

    private static ArchRule contextIsGivenToResources() {
        return fields().that()
                .areAnnotatedWith(Context.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Provider.class)
                .because("in any other bean the field stays null, and the page answers 500");
    }

    // If-Match names the draft version that a change is based on: use cases compare it under their lock
    private static ArchRule conditionsAreDecidedInOnePlace() {
        return CompositeArchRule.of(noClasses()
                        .should()
                        .callMethodWhere(target(name("evaluatePreconditions")).and(target(owner(type(Request.class))))))
                .and(noMethods().should(takeAConditionOfTheRequest()))
                .because("ConditionalRequest knows the order and the comparisons of RFC 9110, for every surface alike");
    }

    private static ArchCondition<JavaMethod> takeAConditionOfTheRequest() {
        return ArchCondition.from(describe("take a condition of the request", method -> method.getParameters().stream()
                .flatMap(parameter -> parameter.tryGetAnnotationOfType(HeaderParam.class).stream())
                .map(header -> header.value().toLowerCase(Locale.ROOT))
                .anyMatch(header -> header.startsWith("if-") && !header.equals("if-match"))));
    }

    private static ArchRule timeIsInjected() {
        return noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(nameMatching("java\\.time\\..*")))))
                .because("time is a parameter: what asks the machine for it cannot be tested at midnight");
    }

    private static ArchRule nobodyReadsTheEnvironment() {
        return noClasses()
                .should()
                .callMethodWhere(target(nameMatching("getenv|getProperty"))
                        .and(target(owner(nameMatching("java\\.lang\\.System")))))
                .because("settings are read once, and what is wrong with them is told all together, at the start");
    }

    private static ArchRule noForbiddenSuffixes() {
        return noClasses()
                .should()
                .haveNameMatching(".*(" + String.join("|", SUFFIXES) + ")")
                .because("such a name says that nobody knew what the class is for");
    }

    private static ArchRule everyPackageIsNullMarked() {
        return noClasses()
                .should(lieInAnUnmarkedPackage())
                .because("where nothing is said, nothing may be null, and NullAway can hold us to it");
    }

    private static ArchCondition<JavaClass> lieInAnUnmarkedPackage() {
        return ArchCondition.from(describe("lie in a package that says nothing about null", one -> !one.getPackage()
                .isAnnotatedWith(NullMarked.class)));
    }

    private static boolean isTheDomainsOwnAffair(JavaClass other) {
        var type = other.getBaseComponentType();
        return type.getPackageName().startsWith("vn.lantoa.")
                && !type.getPackageName().startsWith("vn.lantoa.web")
                && !type.getPackageName().startsWith("vn.lantoa.kernel")
                && SAID_OF_THE_REQUEST.stream().noneMatch(type::isEquivalentTo)
                && KEPT_FOR_SURFACES.stream().noneMatch(type::isEquivalentTo)
                && !type.isEquivalentTo(PATHS)
                && !isSumOfRecords(type)
                && !type.isAnnotatedWith(UseCase.class)
                && !isBeanWithoutState(type)
                && !type.isRecord()
                && !type.isEnum()
                && !type.isAssignableTo(Problem.class);
    }

    /** Beans that only read or only decide: they have no state and are no port. */
    private static boolean isBeanWithoutState(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class)
                && type.getAllFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(field -> GIVEN.stream().anyMatch(field::isAnnotatedWith))
                && type.getAllRawInterfaces().stream().noneMatch(port -> port.isAnnotatedWith(OutsideWorld.class));
    }

    private static boolean isSumOfRecords(JavaClass type) {
        return type.isInterface()
                && (type.reflect().isSealed() || OPEN_SUMS.stream().anyMatch(type::isEquivalentTo));
    }
}
