package vn.lantoa.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.coverage.EvidenceRow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.outbox.HubEvent;

/** The names in the code that are stored in a database: renaming one makes rows of the last release unreadable. */
final class StoredNames {
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .importUrl(Actor.class.getProtectionDomain().getCodeSource().getLocation());

    private final Set<String> names = new TreeSet<>();
    private final Set<Class<?>> known = new HashSet<>();

    /** Former entities, whose tables are written by statements now. */
    private static final Set<String> FORMER_ENTITIES = Set.of(
            "ApprovalRoute",
            "BroadcastOrder",
            "Bulletin",
            "Declaration",
            "Evidence",
            "Mailing",
            "Nomination",
            "Notice",
            "OneTimeLink",
            "OrganisationName",
            "Subscription",
            "Succession");

    private StoredNames() {}

    static Set<String> current() {
        var all = new StoredNames();
        implementors(HubEvent.class).filter(Class::isRecord).forEach(event -> all.components("event", event));
        implementors(EventHandler.class).forEach(all::handler);
        implementors(ScheduledAction.class).filter(Class::isRecord).forEach(all::json);
        DOMAIN.stream()
                .filter(one -> one.isAnnotatedWith(Entity.class))
                .forEach(one -> all.names.add("entity " + one.getSimpleName()));
        FORMER_ENTITIES.forEach(one -> all.names.add("entity " + one));
        DOMAIN.stream().filter(StoredNames::readsJson).forEach(all::readBy);
        // archives of reports are read by other programs
        all.json(EvidenceRow.class);
        Stream.of(
                        "SubmittedReport$Sender",
                        "snapshot.SnapshotContents$Frame",
                        "snapshot.ConsolidatedCount$Unit",
                        "snapshot.FrozenSubmission",
                        "snapshot.ReportFigure")
                .map(name -> DOMAIN.get("vn.lantoa.report." + name).reflect())
                .forEach(all::json);
        return all.names;
    }

    private static Stream<Class<?>> implementors(Class<?> type) {
        return DOMAIN.stream()
                .filter(one -> one.isAssignableTo(type) && !one.isInterface())
                .map(JavaClass::reflect);
    }

    /** Rows of the outbox name their handler by the simple name of its class, or by a former one. */
    private void handler(Class<?> type) {
        names.add("handler " + type.getSimpleName());
        var options = type.getAnnotation(HandlerOptions.class);
        if (options != null) for (var name : options.formerNames()) names.add("handler " + name);
    }

    private static boolean readsJson(JavaClass one) {
        return one.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(HubJson.class)
                        && call.getName().startsWith("read"));
    }

    private void readBy(JavaClass reader) {
        Stream.concat(reader.getMethods().stream(), reader.getConstructors().stream())
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getRawType)
                .map(type -> type.getBaseComponentType().reflect())
                .forEach(this::json);
    }

    private void json(Class<?> type) {
        if (type.isRecord() && type.getName().startsWith("vn.lantoa.") && known.add(type)) components("json", type);
    }

    private void components(String kind, Class<?> record) {
        for (var component : record.getRecordComponents()) {
            names.add(kind + " " + name(record) + "." + component.getName());
            if (kind.equals("json")) parts(component).forEach(this::json);
        }
    }

    // JSON is read by component names: a nested record includes the name of the enclosing one
    private static String name(Class<?> record) {
        var outer = record.getEnclosingClass();
        return outer == null ? record.getSimpleName() : outer.getSimpleName() + "." + record.getSimpleName();
    }

    private static Stream<Class<?>> parts(RecordComponent component) {
        return parts(component.getGenericType());
    }

    private static Stream<Class<?>> parts(Type type) {
        if (type instanceof Class<?> one) return Stream.of(one.isArray() ? one.getComponentType() : one);
        return type instanceof ParameterizedType of
                ? Arrays.stream(of.getActualTypeArguments()).flatMap(StoredNames::parts)
                : Stream.empty();
    }
}
