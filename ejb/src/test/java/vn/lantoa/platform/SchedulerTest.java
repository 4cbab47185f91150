package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.NormalScope;
import jakarta.transaction.RollbackException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Recurring;

/** Scheduling of recurring work, and the callability of every recurring method. */
class SchedulerTest {
    private final Counter counter = new Counter();

    /** Recurring work declared for the tests. */
    static final class Counter {
        private int runs;
        private int more;
        private boolean failing;

        private boolean count(Actor by) throws RollbackException {
            assertThat(by).isEqualTo(Actor.SYSTEM);
            runs++;
            if (failing) throw new RollbackException("as the test wants");
            return more-- > 0;
        }
    }

    @Test
    void work_that_returns_true_is_called_again_at_once() {
        counter.more = 3;
        run();
        assertThat(counter.runs).isEqualTo(4);
    }

    @Test
    void a_failed_commit_does_not_end_the_series() {
        counter.failing = true;
        run();
        run();
        counter.failing = false;
        run();
        assertThat(counter.runs).isEqualTo(3);
    }

    @Test
    void every_recurring_method_can_be_called_on_its_bean() {
        var works = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.lantoa").stream()
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Recurring.class))
                        .toList();
        assertThat(works).hasSizeGreaterThan(40).allSatisfy(SchedulerTest::canBeCalled);
    }

    private static void canBeCalled(JavaMethod work) {
        var parameters =
                work.getRawParameterTypes().stream().map(type -> type.getName()).toList();
        assertThat(parameters).isIn(List.of(), List.of(Actor.class.getName()));
        assertThat(work.getModifiers())
                .doesNotContainAnyElementsOf(Set.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.FINAL));
        assertThat(work.getOwner().isMetaAnnotatedWith(NormalScope.class)).isTrue();
        assertThat(Duration.parse(work.getAnnotationOfType(Recurring.class).value()))
                .isPositive();
    }

    private void run() {
        try {
            Scheduler.work(counter, Counter.class.getDeclaredMethod("count", Actor.class))
                    .run();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
