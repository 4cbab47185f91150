package vn.lantoa.campaign.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.campaign.plan.CampaignChannel;

/** A kind of scheduled action is complete in its own package. */
class ScheduledActionKindTest {
    private static final JavaClasses ACTIONS =
            new ClassFileImporter().importPackages(ScheduledAction.class.getPackageName());

    static List<ActionType<?>> types() {
        return ACTIONS.stream()
                .filter(one -> one.isAssignableTo(ActionType.class) && !one.isInterface())
                .filter(one -> !one.isInnerClass())
                .<ActionType<?>>map(one -> (ActionType<?>) made(one))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_kind_has_a_package_with_all_its_classes(ActionType<?> type) {
        var beside = type.getClass().getPackageName();

        assertThat(in(beside, ActionType.class)).hasSize(1);
        assertThat(in(beside, PlannedAction.class)).hasSize(1);
        assertThat(only(in(beside, ScheduledAction.class)).reflect())
                .isEqualTo(type.kind().type());
        assertThat(CampaignChannel.withActions()).contains(type.kind().channel());
    }

    @Test
    void kinds_have_unique_packages_and_names() {
        assertThat(types()).hasSize(3);
        assertThat(types().stream().map(type -> type.getClass().getPackageName()))
                .doesNotHaveDuplicates()
                .doesNotContain(ScheduledAction.class.getPackageName());
        assertThat(types().stream().map(type -> type.kind().name())).doesNotHaveDuplicates();
    }

    @Test
    void no_statement_names_a_kind() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/vn/lantoa/campaign"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                if (!text.contains("campaign_errand")) continue;
                for (var type : types())
                    assertThat(text).as(file.toString()).doesNotContain("kind = '" + type.kind() + "'");
            }
        }
    }

    private static Object made(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaClass only(List<JavaClass> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<JavaClass> in(String name, Class<?> type) {
        return ACTIONS.stream()
                .filter(one -> one.getPackageName().equals(name))
                .filter(one -> one.isAssignableTo(type))
                .toList();
    }
}
