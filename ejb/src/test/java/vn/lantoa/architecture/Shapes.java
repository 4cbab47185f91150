package vn.lantoa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rules for the shapes of methods, entities and interfaces (ADR 49). */
final class Shapes {
    /**
     * Loops that continue with the next item after any exception, and code that reports an exception to a waiting
     * thread.
     */
    private static final Set<String> LOOPS = Set.of(
            "RouteDispatcher",
            "RetriedStep",
            "DueReleases",
            "DistributeTopic",
            "SendLane",
            "LaneDispatcher",
            "LocalWriters",
            "ChunkPump",
            "CircuitBreaker");

    /** Code that cleans up and rethrows. */
    private static final Set<String> THROWN_ON = Set.of("PartSender", "S3MirrorStore", "MakeRenditions", "FailedStart");

    /** Programs within the sandbox, which report an unreadable file for any exception of its parser. */
    private static final Set<String> SANDBOXED =
            Set.of("TikaChild", "SubtitleChild", "PictureChild", "CopyChild", "TextChild", "PageChild");

    /** Interfaces whose second implementation is in the tests. */
    private static final Set<String> WITH_TWIN = Set.of("ByteSource", "CountingRules");

    private Shapes() {}

    static ArchRule noPublicMethodTakesAnOptional() {
        return noMethods()
                .that()
                .arePublic()
                .and(describe("are written by people", Shapes::isWritten))
                .should()
                .haveRawParameterTypes(describe(
                        "an Optional", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))))
                .because("whoever has nothing to give gives nothing: @Nullable says that with one case fewer");
    }

    static ArchRule faultsAreCaughtAtEdges() {
        return classes()
                .that(describe("are no edge", one -> !isEdge(one)))
                .should(Conditions.condition("catch nothing that it does not expect", one -> !catchesFaults(one)))
                .because("a fault that is caught is a fault that nobody hears of; an edge says what it does with it");
    }

    static ArchRule entitiesAreMadeInTheirPackage() {
        return noConstructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePublic()
                .because("an entity begins by a verb of its own package, which keeps its rules");
    }

    static ArchRule callsTakeIdsOfTheirKind() {
        return noMethods()
                .that()
                .haveName("call")
                .and()
                .areDeclaredInClassesThat(describe("are use cases", Conditions::isUseCase))
                .should()
                .haveRawParameterTypes(describe(
                        "a bare UUID", types -> types.stream().anyMatch(type -> type.isEquivalentTo(UUID.class))))
                .because("an id that says of what it is cannot be that of another thing");
    }

    static ArchRule interfacesAreForMore() {
        return classes()
                .that()
                .areInterfaces()
                .and(describe("are open", one -> isOpen(one) && !WITH_TWIN.contains(one.getSimpleName())))
                .should(Conditions.condition("be for more than one class beside them", one -> !isForItsNeighbour(one)))
                .because("an interface is a port of a stage or of a technology, or there are several of its kind");
    }

    private static boolean isWritten(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isEdge(JavaClass one) {
        var name = one.getName().replaceAll(".*\\.|\\$.*", "");
        return LOOPS.contains(name) || THROWN_ON.contains(name) || SANDBOXED.contains(name);
    }

    private static boolean catchesFaults(JavaClass one) {
        return one.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(type -> type.isEquivalentTo(RuntimeException.class) || type.isEquivalentTo(Exception.class));
    }

    private static boolean isOpen(JavaClass one) {
        return one.isTopLevelClass() && !one.isAnnotation() && !one.reflect().isSealed();
    }

    private static boolean isForItsNeighbour(JavaClass one) {
        var kinds = one.getAllSubclasses();
        return kinds.size() == 1 && kinds.iterator().next().getPackageName().equals(one.getPackageName());
    }
}
