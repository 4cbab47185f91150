package vn.lantoa.campaign.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kind of scheduled action is complete in its own package. */
class ScheduledActionKindTest {
    private static final JavaClasses ACTIONS =
            new ClassFileImporter().importPackages(ScheduledAction.class.getPackageName());

    @ParameterizedTest
    @EnumSource(ScheduledActionKind.class)
    void a_kind_has_a_package_that_places_it_and_finds_its_recipients(ScheduledActionKind kind) {
        var placing = placing(kind);
        var beside = placing.getClass().getPackageName();
        var reader = (ReceiverReader) made(only(in(beside, ReceiverReader.class)));

        assertThat(reader.kind()).isEqualTo(kind);
        assertThat(in(beside, ActionPlacing.class)).hasSize(1);
        assertThat(in(beside, PlannedAction.class)).hasSize(1);
        assertThat(only(in(beside, ScheduledAction.class)).reflect()).isEqualTo(placing.type());
    }

    @Test
    void no_two_kinds_share_a_package() {
        assertThat(Stream.of(ScheduledActionKind.values())
                        .map(kind -> placing(kind).getClass().getPackageName()))
                .doesNotHaveDuplicates()
                .doesNotContain(ScheduledAction.class.getPackageName());
    }

    @Test
    void no_statement_names_a_kind() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/vn/lantoa/campaign"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                if (!text.contains("campaign_errand")) continue;
                for (var kind : ScheduledActionKind.values())
                    assertThat(text).as(file.toString()).doesNotContain("kind = '" + kind + "'");
            }
        }
    }

    private static ActionPlacing<?> placing(ScheduledActionKind kind) {
        var found = ACTIONS.stream()
                .filter(one -> one.isAssignableTo(ActionPlacing.class) && !one.isInterface())
                .filter(one -> !one.isInnerClass())
                .map(one -> (ActionPlacing<?>) made(one))
                .filter(one -> one.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
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
