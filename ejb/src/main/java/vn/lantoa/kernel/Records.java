package vn.lantoa.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and creates records by the names of their components. */
public final class Records {
    private Records() {}

    /** Returns a record of the given type, whose components have the values returned by the function. */
    public static <R extends Record> R make(Class<R> type, Function<RecordComponent, @Nullable Object> value) {
        return make(
                constructor(type),
                Stream.of(type.getRecordComponents()).map(value).toArray());
    }

    /** Returns the record with the value of each component by its name. */
    public static <R extends Record> R named(Class<R> type, Function<String, @Nullable Object> values) {
        return make(type, component -> values.apply(component.getName()));
    }

    /** Returns a copy of a record with the function of name and value applied to each component. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R map(R record, BiFunction<String, @Nullable Object, @Nullable Object> change) {
        return make((Class<R>) record.getClass(), one -> change.apply(one.getName(), value(one, record)));
    }

    /** Returns the record that this canonical constructor creates. */
    public static <R> R make(Constructor<R> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot create " + constructor.getDeclaringClass().getName(), e);
        }
    }

    /** Returns the canonical constructor of a record. */
    public static <R> Constructor<R> constructor(Class<R> type) {
        var types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the values of a record's components by name. */
    public static Map<String, @Nullable Object> values(Record record) {
        var values = new HashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents())
            values.put(component.getName(), value(component, record));
        return values;
    }

    /** Returns the value of a component. */
    public static @Nullable Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
