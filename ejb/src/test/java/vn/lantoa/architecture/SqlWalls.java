package vn.lantoa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The walls between stages in the SQL and JPQL of their classes, all of which stands in string constants, and in the
 * tables of their entities.
 */
final class SqlWalls {
    private static final SchemaStages SCHEMA = SchemaStages.LISTED;

    private SqlWalls() {}

    static ArchRule onlyLookLeft(String root) {
        return rule("use tables of its own and earlier stages", one -> upward(root, one))
                .because("a stage that reads rows of a later one cannot be understood without it");
    }

    static ArchRule eachTableHasOneWriter(String root) {
        return rule("write tables of its own stage", one -> foreign(root, one))
                .because("whoever looks for the rules of a row finds them in one stage");
    }

    private static ArchRule rule(String what, Function<JavaClass, Stream<String>> crossings) {
        return classes().should(new ArchCondition<JavaClass>(what) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                crossings
                        .apply(one)
                        .filter(pair -> !SCHEMA.exceptions().containsKey(pair))
                        .forEach(pair -> events.add(SimpleConditionEvent.violated(one, pair)));
            }
        });
    }

    /** Returns the names in each string constant of a class that names any table, view or function. */
    static Stream<SqlNames> statements(JavaClass one) {
        return ClassStrings.of(one).stream()
                .map(text -> SqlNames.of(text, SCHEMA))
                .filter(names -> !names.used().isEmpty());
    }

    /** Returns the names that a class uses across a wall, as pairs like those of the exceptions. */
    static Stream<String> crossings(String root, JavaClass one) {
        return Stream.concat(upward(root, one), foreign(root, one));
    }

    private static Stream<String> upward(String root, JavaClass one) {
        return statements(one).flatMap(names -> upward(name(one), Stages.of(root, one), names));
    }

    private static Stream<String> foreign(String root, JavaClass one) {
        var ofEntity = new SqlNames(Set.of(), one.isAnnotatedWith(Entity.class) ? tables(one) : Set.of());
        return Stream.concat(statements(one), Stream.of(ofEntity))
                .flatMap(names -> foreign(name(one), Stages.of(root, one), names));
    }

    private static Set<String> tables(JavaClass entity) {
        var table = SqlNames.table(entity.getSimpleName());
        return SCHEMA.relations().containsKey(table) ? Set.of(table) : Set.of();
    }

    static Stream<String> upward(String user, String stage, SqlNames names) {
        return names.used().stream()
                .filter(name -> !Stages.maySee(stage, SCHEMA.stage(name)))
                .map(name -> user + " " + name);
    }

    static Stream<String> foreign(String user, String stage, SqlNames names) {
        return names.written().stream()
                .filter(name -> !stage.equals(SCHEMA.stage(name)))
                .map(name -> user + " " + name);
    }

    private static String name(JavaClass one) {
        return one.getName().replaceAll(".*\\.|\\$.*", "");
    }
}
