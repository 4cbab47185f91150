package vn.lantoa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.io.ObjectInputStream;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.Immutable;

/** Rules for every class, whatever its stage. */
final class Habits {
    /** Vendor packages, and the only packages that may use them. */
    private static final Map<String, String> VENDORS = Map.ofEntries(
            Map.entry("io.minio..", "..asset.s3.."),
            Map.entry("org.apache.tika..", "..tika.."),
            Map.entry("org.apache.poi..", "..sheet.."),
            Map.entry("freemarker..", "..template.."),
            Map.entry("fr.opensagres..", "..typeset.."),
            Map.entry("com.openhtmltopdf..", "..typeset.."),
            Map.entry("com.google.zxing..", "..qr.. ..poster.."),
            Map.entry("boofcv..", "..poster.."),
            Map.entry("com.nimbusds.jose..", "..signing.. ..oidc.nimbus.."),
            Map.entry("com.nimbusds.jwt..", "..signing.. ..oidc.nimbus.."),
            Map.entry("com.nimbusds.oauth2..", "..oidc.nimbus.."),
            Map.entry("com.nimbusds.openid..", "..oidc.nimbus.."),
            Map.entry("net.fortuna..", "..ical.."),
            Map.entry("org.apache.sshd..", "..sshd.."),
            Map.entry("org.jsoup..", "..jsoup.."),
            Map.entry("crawlercommons..", "..crawl.robots.."),
            Map.entry("org.netpreserve..", "..warc.."),
            Map.entry("org.jsmpp..", "..smpp.."),
            Map.entry("com.webauthn4j..", "..webauthn.."),
            Map.entry("org.flywaydb..", "..platform.."),
            Map.entry("org.eclipse.persistence..", "..platform.persistence.."));

    private static final int MOST_GIVEN = 7;
    private static final List<Class<? extends Annotation>> GIVEN =
            List.of(Inject.class, Resource.class, PersistenceContext.class);

    static final List<String> SUFFIXES = List.of(
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

    private Habits() {}

    static List<ArchRule> vendorTypesStayInTheirAdapter() {
        return VENDORS.entrySet().stream()
                .<ArchRule>map(one -> noClasses()
                        .that()
                        .resideOutsideOfPackages(one.getValue().split(" "))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(one.getKey())
                        .because("a vendor that is known in one place can be exchanged in one place"))
                .toList();
    }

    static ArchRule timeIsInjected() {
        var now = target(name("now")).and(target(owner(nameMatching("java\\.time\\..*"))));
        var system = target(nameMatching("system.*")).and(target(owner(assignableTo(Clock.class))));
        var zone = target(name("systemDefault")).and(target(owner(assignableTo(ZoneId.class))));
        return noClasses()
                .that(not("ClockProducer"))
                .should()
                .callMethodWhere(now)
                .orShould()
                .callMethodWhere(system)
                .orShould()
                .callMethodWhere(zone)
                .orShould()
                .callConstructor(Date.class)
                .because("time is a parameter: a rule that asks the machine for it cannot be tested at midnight");
    }

    static ArchRule rulesArePure(String root) {
        return classes()
                .that(describe("are rules", Habits::isRule))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + "..")
                .because("rules that know no container are tested in milliseconds, over every case");
    }

    static ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that(describe(
                        "take a value", method -> !method.getRawParameterTypes().isEmpty()))
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an entity changes by verbs that keep its rules, not field by field");
    }

    static ArchRule historyRowsHaveNoMutators() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Immutable.class)
                .and()
                .areNotPrivate()
                .should()
                .haveRawReturnType(void.class)
                .because("history is written once; a method that returns nothing would change it");
    }

    static ArchRule noForbiddenSuffixes() {
        return classes()
                .that(not("EventHandler"))
                .should(Conditions.condition("have a name that says something", Habits::saysSomething))
                .because("such a name says that nobody knew what the class is for");
    }

    static ArchRule noHttpInTheCore() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..")
                .because("the domain is reached by HTTP, by timers and by tests, and must not know by which");
    }

    static ArchRule nobodyReadsTheEnvironment() {
        var read = target(nameMatching("getenv|getProperty|getInteger|getBoolean|getLong"))
                .and(target(owner(describe("System and its kind", Habits::readsEnvironment))));
        return noClasses()
                .that(not("ConfigReader"))
                .should()
                .callMethodWhere(read)
                .because("settings are read once, and what is wrong with them is told all together, at the start");
    }

    static ArchRule nothingIsDeserialized() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .because("bytes of a stranger that become objects run what the stranger chose");
    }

    static ArchRule rowsAreReadByName(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".kernel.query..")
                .should()
                .callMethodWhere(target(name("createNativeQuery")))
                .because("a column that is read by its place is another one as soon as somebody adds one before it;"
                        + " SqlQuery reads it by its name");
    }

    static ArchRule noFieldIsOptional() {
        return noFields()
                .should()
                .haveRawType(Optional.class)
                .because("an absent value in a field is @Nullable; Optional is what a find… gives back");
    }

    static ArchRule beansAreGivenSevenThings() {
        return classes()
                .should(Conditions.condition("be given no more than seven things", one -> given(one) <= MOST_GIVEN))
                .because("a bean that needs more is two beans, or is asked for too much");
    }

    private static long given(JavaClass one) {
        return one.getFields().stream()
                .filter(field -> GIVEN.stream().anyMatch(field::isAnnotatedWith))
                .count();
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(Conditions.beInANullMarkedPackage())
                .because("where nothing is said, nothing may be null, and NullAway can hold us to it");
    }

    static ArchRule instantsAreNotDates() {
        return fields().should().notHaveRawType(Date.class).because("an instant is a " + Instant.class.getName());
    }

    static ArchRule businessMethodsArePublic() {
        return methods()
                .that(Conditions.ofSessionBeansCalledFromOutside())
                .should()
                .bePublic()
                .orShould()
                .haveModifier(JavaModifier.STATIC)
                .because("the container answers \"not a business method\" at the call, and no compiler before");
    }

    static ArchRule kindsOfActionStayInTheirPackages(String root) {
        var kinds = root + ".campaign.action.*";
        return noClasses()
                .that()
                .resideOutsideOfPackage(kinds)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(kinds)
                .because(
                        "another kind of scheduled action is a package and a constant, and no line in a list elsewhere");
    }

    private static boolean saysSomething(JavaClass one) {
        return SUFFIXES.stream().noneMatch(one.getSimpleName()::endsWith);
    }

    private static boolean isRule(JavaClass one) {
        return one.getSimpleName().matches(".*(Rules|Policy|State)|Embargo|ReadyToPublish");
    }

    private static boolean readsEnvironment(JavaClass owner) {
        return List.of(System.class, Integer.class, Boolean.class, Long.class).stream()
                .anyMatch(owner::isEquivalentTo);
    }

    private static DescribedPredicate<JavaClass> not(String simpleName) {
        return describe("are not " + simpleName, one -> !one.getSimpleName().equals(simpleName));
    }
}
