package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The classes that are copied for child JVMs: a missing one would be noticed only in the child. */
class ChildClassesTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.lantoa");

    @Test
    void every_class_that_a_child_needs_is_copied_for_it() throws Exception {
        int children = 0;
        var missing = new TreeSet<String>();
        for (var one : OURS)
            for (var field : one.getFields()) {
                if (!field.getRawType().isEquivalentTo(JavaChild.class)
                        || !field.getModifiers().toString().contains("STATIC")) continue;
                children++;
                missing.addAll(missing(child(field.reflect())));
            }
        assertThat(children).isGreaterThanOrEqualTo(5);
        assertThat(missing).isEmpty();
    }

    private static JavaChild child(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return (JavaChild) field.get(null);
    }

    private static TreeSet<String> missing(JavaChild child) {
        var missing = new TreeSet<String>();
        var copied = List.copyOf(child.needed());
        if (OURS.get(copied.get(0)).tryGetMethod("main", String[].class).isEmpty())
            missing.add(copied.get(0) + " is the first and has no main method");
        for (var name : copied)
            for (var dependency : OURS.get(name).getDirectDependenciesFromSelf()) {
                var needed = plain(dependency.getTargetClass());
                if (needed.getName().startsWith("vn.lantoa.") && !copied.contains(needed.getName()))
                    missing.add(name + " needs " + needed.getName());
            }
        return missing;
    }

    private static JavaClass plain(JavaClass one) {
        return one.getBaseComponentType();
    }
}
