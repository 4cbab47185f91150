package vn.lantoa.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;

class ActionAdaptersTest {
    @Test
    void each_kind_has_one_adapter() {
        var kinds = new ClassFileImporter()
                .importPackages(ActionAdapter.class.getPackageName()).stream()
                        .filter(one -> one.isAssignableTo(ActionAdapter.class) && !one.isInterface())
                        .map(ActionAdaptersTest::kind)
                        .toList();

        var actions = new ClassFileImporter()
                .importPackages(ScheduledAction.class.getPackageName()).stream()
                        .filter(one -> one.isAssignableTo(ScheduledAction.class) && !one.isInterface())
                        .map(ActionAdaptersTest::declared)
                        .toList();
        assertThat(kinds).hasSize(3).containsExactlyInAnyOrderElementsOf(actions);
    }

    private static ScheduledActionKind declared(JavaClass action) {
        try {
            return (ScheduledActionKind) action.reflect().getField("KIND").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(action.getName(), e);
        }
    }

    private static ScheduledActionKind kind(JavaClass adapter) {
        try {
            return ((ActionAdapter<?>)
                            adapter.reflect().getDeclaredConstructor().newInstance())
                    .surface()
                    .kind();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(adapter.getName(), e);
        }
    }
}
