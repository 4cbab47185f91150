package vn.lantoa.web.page;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.Rejected;

/** Reader of the fields of a form into the components of a record. */
record FormRecord(TypedForm form) {
    <R extends Record> R read(Class<R> type) {
        var issues = Issues.none();
        var values = new HashMap<String, @Nullable Object>();
        for (var component : type.getRecordComponents())
            try {
                values.put(component.getName(), value(component));
            } catch (Rejected refused) {
                issues = issues.and(refused.issues());
            }
        issues.throwIfAny();
        return Records.named(type, values::get);
    }

    private @Nullable Object value(RecordComponent component) {
        var field = component.getName();
        var type = component.getType();
        if (type == List.class) return form.all(field);
        if (type == boolean.class || type == Boolean.class) return form.isTicked(field);
        if (type == String.class) return form.text(field);
        if (form.text(field).isEmpty() && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) return null;
        if (type == int.class || type == Integer.class || type == long.class) return form.number(field);
        if (type == LocalDate.class) return form.day(field);
        if (type == Instant.class) return form.moment(field);
        if (type == LocalDateTime.class)
            return form.findMoment(field).orElseThrow(() -> new Rejected(Issues.of(field, "missing")));
        if (type == UUID.class) return form.id(field);
        if (Id.class.isAssignableFrom(type)) return Records.make(Records.constructor(type), form.id(field));
        if (type.isEnum()) return constant(field, type);
        throw new IllegalStateException("no form field for " + component);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object constant(String field, Class<?> type) {
        return form.one(field, (Class<? extends Enum>) type);
    }
}
