package vn.lantoa.roles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;

/**
 * Who may do what, for every use case of the hub and every role. A use case that no {@link Scenarios} knows fails here: a
 * new one cannot be forgotten.
 */
@ExtendWith(ArquillianExtension.class)
class RoleMatrixIT {
    /** Where every use case must have its row. */
    private static final List<String> HELD = List.of(
            "vn.lantoa.organisation.",
            "vn.lantoa.approval.",
            "vn.lantoa.release.",
            "vn.lantoa.asset.storage.",
            "vn.lantoa.asset.upload.");

    @Inject
    @Any
    Instance<Scenarios> scenarios;

    @Inject
    Scene scene;

    @Inject
    BeanManager beans;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void every_use_case_of_the_stages_held_is_in_the_matrix_once() {
        var rows = matrix().stream().map(Scenario::useCase).map(Class::getName).toList();

        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows)).isEqualTo(useCases());
    }

    @Test
    void each_role_may_what_the_matrix_says_and_nothing_else() {
        scene.raise();
        var wrong = new ArrayList<String>();
        for (var row : matrix())
            for (var caller : Caller.values()) {
                var expected = row.permitted().contains(caller) ? "done" : "refused";
                var actual = outcome(row, caller);
                if (!actual.equals(expected))
                    wrong.add(row.useCase().getSimpleName() + " as " + caller + ": " + actual + ", not " + expected);
            }
        assertThat(wrong).isEmpty();
    }

    private String outcome(Scenario row, Caller caller) {
        var attempt = row.run().prepare(scene.actor(caller));
        try {
            attempt.make();
            return "done";
        } catch (Forbidden e) {
            return "refused";
        } catch (NotFound e) {
            return row.hides() ? "refused" : e.toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private List<Scenario> matrix() {
        return scenarios.stream()
                .flatMap(some -> some.list(scene).stream())
                .sorted(Comparator.comparing(row -> row.useCase().getName()))
                .toList();
    }

    private Set<String> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(RoleMatrixIT::isUseCase)
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUseCase(Class<?> type) {
        return HELD.stream().anyMatch(type.getName()::startsWith)
                && type.isAnnotationPresent(Stateless.class)
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(
                                method -> method.getName().equals("call") && Modifier.isPublic(method.getModifiers()));
    }
}
