package vn.lantoa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityTransaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Set;
import vn.lantoa.outbox.HubEvent;

/** One use case is one transaction, none waits for the network, and events leave it as plain values. */
final class Transactions {
    private Transactions() {}

    static ArchRule useCasesDoNotCallUseCases() {
        return classes()
                .that(describe("are use cases", Conditions::isUseCase))
                .should(Conditions.callNoUseCase())
                .because("one use case is one transaction and one check of rights");
    }

    static ArchRule useCasesAreCalled() {
        return classes()
                .that(describe("are use cases", Conditions::isUseCase))
                .should(Conditions.haveAPublicMethodCall())
                .because("step-up and idempotency keys guard the method of that name");
    }

    static ArchRule sharedBeansKeepNothing() {
        return classes()
                .that(describe("are application-scoped beans", Conditions::isShared))
                .should(Conditions.keepNothingInPlainFields())
                .because("one instance serves all threads at the same time");
    }

    static ArchRule nothingElseOpensOne() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        UserTransaction.class,
                        TransactionManager.class,
                        EntityTransaction.class,
                        Stateless.class,
                        Stateful.class,
                        MessageDriven.class)
                .because("@Transactional declares every transaction; only beans of the start and timers stay EJB");
    }

    static ArchRule noNetworkInATransaction() {
        return classes()
                .should(Conditions.reachOutsideWithoutATransaction())
                .because("a row locked while a store or a partner thinks is a row locked for everybody");
    }

    static ArchRule eventsAreRecordsOfIds() {
        return classes()
                .that()
                .implement(HubEvent.class)
                .should(Conditions.condition("be records of ids, instants, enums and texts", Transactions::isPlain))
                .because("an event outlives the code that wrote it: it carries what identifies, not what is looked up");
    }

    private static boolean isPlain(JavaClass event) {
        return event.isRecord()
                && event.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(field -> isPlainValue(field.getRawType()));
    }

    private static boolean isPlainValue(JavaClass type) {
        return type.isEnum()
                || type.isEquivalentTo(Instant.class)
                || type.isEquivalentTo(String.class)
                || Set.of("int", "long", "boolean").contains(type.getName())
                || (type.isRecord() && type.getSimpleName().endsWith("Id"));
    }
}
