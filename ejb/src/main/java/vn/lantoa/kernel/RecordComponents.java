package vn.lantoa.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reflective access to records by their components. */
public final class RecordComponents {
    private RecordComponents() {}

    /** Returns the value of a component. */
    public static @Nullable Object value(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be read: " + component, e);
        }
    }

    /** Returns the values of the components, by name. */
    public static Map<String, @Nullable Object> values(Record record) {
        var values = new HashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents())
            values.put(component.getName(), value(record, component));
        return values;
    }

    /** Creates a record from the value of each component, by its name. */
    public static <R extends Record> R create(Class<R> type, Function<String, @Nullable Object> values) {
        var components = Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
        return create(constructor(type), components.map(values).toArray());
    }

    /** Returns a copy of a record with the function of name and value applied to each component. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R map(R record, BiFunction<String, @Nullable Object, @Nullable Object> change) {
        var values = Stream.of(record.getClass().getRecordComponents())
                .map(one -> change.apply(one.getName(), value(record, one)));
        return create((Constructor<R>) constructor(record.getClass()), values.toArray());
    }

    /** Returns the canonical constructor of a record. */
    public static <T> Constructor<T> constructor(Class<T> type) {
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

    /** Creates a record from the values of its components. */
    public static <T> T create(Constructor<T> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot make " + constructor.getDeclaringClass().getName(), e);
        }
    }
}
