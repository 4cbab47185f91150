package vn.lantoa.kernel.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Records;

/**
 * Mapper of rows to one type of record: each component is read from the column of its name ({@code publishedAt} from
 * {@code published_at}). Besides the types of JDBC, a component may be:
 * <ul>
 * <li>a string, from a column of any type
 * <li>an {@link Instant}, a {@link LocalDate}, or a {@link LocalTime} or {@link LocalDateTime} from its text
 * <li>an enum constant, by name
 * <li>a {@link Duration}, from seconds
 * <li>a list or set of these, from an array
 * <li>a record of one component, such as an id
 * <li>a record of several components, read from columns of the same row
 * </ul>
 * Only a component that is {@link Nullable} accepts an empty column.
 */
final class RecordMapper<R extends Record> {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final ClassValue<RecordMapper<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordMapper<?> computeValue(Class<?> type) {
            return new RecordMapper<>(type.asSubclass(Record.class));
        }
    };

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Component> components;

    /** One component and its column. */
    private record Component(String column, Class<?> type, Type generic, boolean nullable) {
        Component(RecordComponent of) {
            this(
                    HUMP.matcher(of.getName()).replaceAll("_").toLowerCase(Locale.ROOT),
                    of.getType(),
                    of.getGenericType(),
                    of.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        /** Returns whether the record has several columns, in contrast to an id. */
        boolean isWhole() {
            return type.isRecord() && type.getRecordComponents().length > 1;
        }
    }

    private RecordMapper(Class<R> type) {
        this.type = type;
        constructor = Records.constructor(type);
        components = Stream.of(type.getRecordComponents()).map(Component::new).toList();
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RecordMapper<R> of(Class<R> type) {
        return (RecordMapper<R>) KNOWN.get(type);
    }

    R read(Map<?, ?> row) {
        return Records.make(
                constructor, components.stream().map(one -> read(row, one)).toArray());
    }

    private @Nullable Object read(Map<?, ?> row, Component component) {
        if (component.isWhole()) return readWhole(row, component);
        if (!row.containsKey(component.column()))
            throw new IllegalStateException(
                    "no column " + component.column() + " for " + type.getName() + " among " + row.keySet());
        var column = row.get(component.column());
        if (column != null) return fromColumn(component.type(), component.generic(), column);
        if (component.nullable()) return null;
        throw new IllegalStateException("column " + component.column() + " for " + type.getName() + " is empty");
    }

    /** Reads a nested record from the same row; null if all its columns are empty and the component is nullable. */
    private static @Nullable Object readWhole(Map<?, ?> row, Component component) {
        var mapper = of(component.type().asSubclass(Record.class));
        var empty = mapper.components.stream().allMatch(one -> row.get(one.column()) == null);
        return empty && component.nullable() ? null : mapper.read(row);
    }

    /** Returns the only column of a row. */
    static @Nullable Object only(Map<?, ?> row) {
        if (row.size() != 1) throw new IllegalStateException("not exactly one column: " + row.keySet());
        return row.values().iterator().next();
    }

    /** Returns the value of a record's only component. */
    static Object only(Record id) {
        return Objects.requireNonNull(Records.value(onlyComponent(id.getClass()), id));
    }

    static Object fromColumn(Class<?> type, Object column) {
        return fromColumn(type, type, column);
    }

    private static Object fromColumn(Class<?> type, Type generic, Object column) {
        if (type == List.class) return list((ParameterizedType) generic, (Object[]) column);
        if (type == Set.class) return Set.copyOf(list((ParameterizedType) generic, (Object[]) column));
        if (type.isEnum()) return constant(type, (String) column);
        if (type == Instant.class) return instant(column);
        if (type == LocalDate.class) return day(column);
        // from text, because the driver would shift times that daylight saving skipped in the JVM's time zone
        if (type == LocalTime.class) return LocalTime.parse((String) column);
        if (type == LocalDateTime.class) return LocalDateTime.parse(((String) column).replace(' ', 'T'));
        if (type == Duration.class) return Duration.ofSeconds(((Number) column).longValue());
        if (column instanceof Number number) return number(type, number);
        // jsonb and similar types arrive as objects of the driver
        if (type == String.class) return column.toString();
        if (type == UUID.class && column instanceof String text) return UUID.fromString(text);
        if (!type.isRecord()) return column;
        var mapper = of(type.asSubclass(Record.class));
        return Records.make(mapper.constructor, fromColumn(onlyComponent(type).getType(), column));
    }

    private static List<?> list(ParameterizedType type, Object[] column) {
        var element = (Class<?>) type.getActualTypeArguments()[0];
        return Stream.of(column).map(one -> fromColumn(element, one)).toList();
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is no " + type.getName()));
    }

    private static Object number(Class<?> type, Number number) {
        if (type == int.class || type == Integer.class) return Math.toIntExact(number.longValue());
        if (type == long.class || type == Long.class) return number.longValue();
        if (type == double.class || type == Double.class) return number.doubleValue();
        return type == BigDecimal.class ? new BigDecimal(number.toString()) : number;
    }

    private static RecordComponent onlyComponent(Class<?> type) {
        var components = type.getRecordComponents();
        if (components.length != 1) throw new IllegalStateException(type.getName() + " has not exactly one component");
        return components[0];
    }

    /** Converts a {@code timestamptz} column, in either type the driver may return. */
    private static Instant instant(Object column) {
        if (column instanceof OffsetDateTime at) return at.toInstant();
        if (column instanceof Timestamp at) return at.toInstant();
        throw new IllegalArgumentException("not an instant: " + column.getClass());
    }

    /** Converts a {@code date} column, in either type the driver may return. */
    private static LocalDate day(Object column) {
        if (column instanceof LocalDate day) return day;
        if (column instanceof Date day) return day.toLocalDate();
        throw new IllegalArgumentException("not a day: " + column.getClass());
    }
}
