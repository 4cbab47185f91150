package vn.lantoa.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.action.ScheduledActionKind;

class ActionAdaptersTest {
    @Test
    void each_kind_has_one_adapter() {
        var kinds = new ClassFileImporter()
                .importPackages(ActionAdapter.class.getPackageName()).stream()
                        .filter(one -> one.isAssignableTo(ActionAdapter.class) && !one.isInterface())
                        .map(ActionAdaptersTest::kind)
                        .toList();

        assertThat(kinds).containsExactlyInAnyOrder(ScheduledActionKind.values());
    }

    private static ScheduledActionKind kind(JavaClass adapter) {
        try {
            return ((ActionAdapter<?>)
                            adapter.reflect().getDeclaredConstructor().newInstance())
                    .kind();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(adapter.getName(), e);
        }
    }
}
