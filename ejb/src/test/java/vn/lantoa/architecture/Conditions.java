package vn.lantoa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.UseCase;

/** What the rules look at beyond names and packages. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return condition("be in a @NullMarked package", one -> one.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static boolean isUseCase(JavaClass one) {
        return one.isAnnotatedWith(UseCase.class);
    }

    static ArchCondition<JavaClass> haveAPublicMethodCall() {
        return condition("have a public method call", Conditions::isCallable);
    }

    static boolean isCallable(JavaClass one) {
        return one.getMethods().stream()
                .anyMatch(method ->
                        method.getName().equals("call") && method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    static boolean isShared(JavaClass one) {
        return isUseCase(one) || one.isAnnotatedWith(ApplicationScoped.class);
    }

    /** Fields that more than one thread may write, and that no lock or memory barrier guards visibly. */
    static ArchCondition<JavaClass> keepNothingInPlainFields() {
        return forEach(
                "keep nothing in plain fields",
                Conditions::plainFieldsSetLater,
                (one, field) -> one + " sets " + field + " after its construction");
    }

    static ArchCondition<JavaClass> callNoUseCase() {
        return forEach("call no other use case", Conditions::otherUseCases, (one, other) -> one + " calls " + other);
    }

    static ArchCondition<JavaClass> reachOutsideWithoutATransaction() {
        return forEach(
                "reach the outside world only without a transaction",
                Conditions::portsInATransaction,
                (one, port) -> one + " depends on " + port + " and is not NOT_SUPPORTED");
    }

    static DescribedPredicate<JavaMethod> ofSessionBeansCalledFromOutside() {
        return describe("of session beans, called from outside", method -> {
            var bean = method.getOwner();
            if (!bean.isAnnotatedWith(Singleton.class)) return false;
            return method.getCallsOfSelf().stream()
                    .anyMatch(call -> !topLevel(call.getOriginOwner()).equals(bean));
        });
    }

    static ArchCondition<JavaClass> condition(String says, Predicate<JavaClass> holds) {
        return new ArchCondition<>(says) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                events.add(new SimpleConditionEvent(one, holds.test(one), one.getName() + " should " + says));
            }
        };
    }

    private static ArchCondition<JavaClass> forEach(
            String says,
            java.util.function.Function<JavaClass, List<String>> wrong,
            BiFunction<String, String, String> text) {
        return new ArchCondition<>(says) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                for (var other : wrong.apply(one))
                    events.add(SimpleConditionEvent.violated(one, text.apply(one.getName(), other)));
            }
        };
    }

    private static List<String> plainFieldsSetLater(JavaClass one) {
        return one.getFieldAccessesToSelf().stream()
                .filter(access -> access.getAccessType() == AccessType.SET)
                .filter(access -> !access.getOrigin().isConstructor()
                        && !access.getOrigin().isAnnotatedWith(PostConstruct.class)
                        && !access.getOrigin().getModifiers().contains(JavaModifier.SYNCHRONIZED))
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(field -> field.getModifiers().stream()
                        .noneMatch(Set.of(JavaModifier.STATIC, JavaModifier.VOLATILE)::contains))
                .map(JavaField::getName)
                .distinct()
                .toList();
    }

    private static List<String> otherUseCases(JavaClass one) {
        return dependencies(one)
                .filter(other -> !topLevel(other).equals(topLevel(one)))
                .filter(Conditions::isUseCase)
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> portsInATransaction(JavaClass one) {
        if (isWithoutTransaction(topLevel(one)) || isAdapter(one)) return List.of();
        return dependencies(one)
                .filter(other -> other.isAnnotatedWith(OutsideWorld.class))
                .filter(port -> !port.equals(one))
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean isWithoutTransaction(JavaClass one) {
        return one.tryGetAnnotationOfType(Transactional.class)
                        .filter(declared -> declared.value() == TxType.NOT_SUPPORTED)
                        .isPresent()
                || one.tryGetAnnotationOfType(TransactionAttribute.class)
                        .filter(declared -> declared.value() == TransactionAttributeType.NOT_SUPPORTED)
                        .isPresent();
    }

    // an adapter implements a port, or lies beside one in a package that is all technology: no use case, no entity
    private static boolean isAdapter(JavaClass one) {
        var neighbours = one.getPackage().getClasses();
        return one.isAnnotatedWith(OutsideWorld.class)
                || implementsPort(topLevel(one))
                || neighbours.stream().anyMatch(Conditions::implementsPort)
                        && neighbours.stream()
                                .noneMatch(
                                        neighbour -> isUseCase(neighbour) || neighbour.isAnnotatedWith(Entity.class));
    }

    private static boolean implementsPort(JavaClass one) {
        return one.getAllRawInterfaces().stream().anyMatch(port -> port.isAnnotatedWith(OutsideWorld.class));
    }

    private static Stream<JavaClass> dependencies(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .distinct();
    }

    private static JavaClass topLevel(JavaClass one) {
        var top = one;
        while (top.getEnclosingClass().isPresent())
            top = top.getEnclosingClass().get();
        return top;
    }
}
