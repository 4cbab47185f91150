package vn.lantoa.kernel.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Records;

/**
 * Query or statement in SQL with named parameters ({@code :asset}), whose rows are read into records by column names.
 * The query runs through the entity manager, so that changes of the current transaction are flushed first and are
 * visible to the query. It also works without a transaction.
 *
 * <p>A parameter may be an id, an enum, an {@link Instant}, a list of such values for an array
 * ({@code x.asset_id = any (cast(:assets as uuid[]))}), or null. Columns are read by {@link RecordMapper}.
 */
public final class SqlQuery {
    private final EntityManager entities;
    private final NamedParameters text;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private int longestMillis;

    private SqlQuery(EntityManager entities, String sql) {
        this.entities = entities;
        this.text = NamedParameters.in(sql);
    }

    /** Creates a query with this text. */
    public static SqlQuery of(EntityManager entities, String sql) {
        return new SqlQuery(entities, sql);
    }

    /**
     * Sets the value of a parameter.
     *
     * @throws IllegalArgumentException if the text has no such parameter
     */
    public SqlQuery with(String name, @Nullable Object value) {
        if (!text.names().contains(name)) throw new IllegalArgumentException("no parameter :" + name);
        values.put(name, toColumn(value));
        return this;
    }

    /** Sets each parameter that has the name of a component of the record and no value yet. */
    public SqlQuery with(Record record) {
        Records.values(record).forEach((name, value) -> {
            if (text.names().contains(name) && !values.containsKey(name)) values.put(name, toColumn(value));
        });
        return this;
    }

    /** Sets the parameters {@code :by} to the reference of the actor and {@code :now}. */
    public SqlQuery by(Actor by, Instant now) {
        return with("by", by.reference()).with("now", now);
    }

    /** Sets each of the given parameters. */
    public SqlQuery with(Map<String, ?> many) {
        many.forEach(this::with);
        return this;
    }

    /** Limits the execution time of the query, in milliseconds. */
    public SqlQuery within(int millis) {
        longestMillis = millis;
        return this;
    }

    /** Returns all rows. */
    public <R extends Record> List<R> list(Class<R> type) {
        var mapper = RecordMapper.of(type);
        return rows().map(mapper::read).toList();
    }

    /** Returns the first row; empty if there are no rows. */
    public <R extends Record> Optional<R> first(Class<R> type) {
        return rows().findFirst().map(RecordMapper.of(type)::read);
    }

    /** Returns the first row of a query that has one. */
    public <R extends Record> R row(Class<R> type) {
        return first(type).orElseThrow();
    }

    /** Returns the only column of all rows, without empty values. */
    public <T> List<T> values(Class<T> type) {
        return rows().map(row -> RecordMapper.only(row))
                .filter(column -> column != null)
                .map(column -> type.cast(RecordMapper.fromColumn(type, column)))
                .toList();
    }

    /** Returns the first non-null value of the only column; empty if there is none. */
    public <T> Optional<T> value(Class<T> type) {
        return values(type).stream().findFirst();
    }

    /** Returns the first value of the only column, for a query that always returns a value. */
    public <T> T one(Class<T> type) {
        return value(type).orElseThrow();
    }

    /** Executes the statement and returns the number of rows changed. Entities already in memory are not refreshed. */
    public int update() {
        return bound().executeUpdate();
    }

    private Stream<Map<?, ?>> rows() {
        List<?> rows = bound().setHint("eclipselink.result-type", "Map").getResultList();
        return rows.stream().map(row -> (Map<?, ?>) row);
    }

    private Query bound() {
        var query = entities.createNativeQuery(text.positional());
        if (longestMillis > 0) query.setHint("jakarta.persistence.query.timeout", longestMillis);
        int position = 1;
        for (var name : text.names()) {
            if (!values.containsKey(name)) throw new IllegalStateException("parameter :" + name + " has no value");
            query.setParameter(position++, values.get(name));
        }
        return query;
    }

    private static @Nullable Object toColumn(@Nullable Object value) {
        if (value instanceof Instant at) return at.atOffset(ZoneOffset.UTC);
        if (value instanceof Enum<?> one) return one.name();
        if (value instanceof Record id) return toColumn(RecordMapper.only(id));
        return value instanceof Collection<?> many ? array(many) : value;
    }

    /**
     * Returns a PostgreSQL array literal (section 8.15.6 of the manual); the SQL text casts the literal to the array
     * type.
     */
    static String array(Collection<?> many) {
        return many.stream()
                .map(one -> String.valueOf(toColumn(one)).replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(Collectors.joining("\",\"", many.isEmpty() ? "{" : "{\"", many.isEmpty() ? "}" : "\"}"));
    }

    /**
     * SQL text with {@code :name} parameters, converted to the question marks of JDBC.
     *
     * @param positional the text with question marks
     * @param names the names of the parameters, in the order of the question marks
     */
    record NamedParameters(String positional, List<String> names) {
        /**
         * Tokens that may contain a colon or question mark that is not a parameter: literals, quoted names, comments and
         * casts. A literal with a doubled quote counts as two literals here.
         */
        private static final Pattern TOKEN = Pattern.compile(
                "'[^']*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|::|:(?<name>[a-zA-Z]\\w*)|(?<mark>\\?)", Pattern.DOTALL);

        /**
         * Cache of parsed SQL texts. The hub has a few hundred texts; parsing a text of 2,000 characters takes as long as a
         * short query. The texts of searches contain their search words and are additional, so the cache is limited by its
         * total number of characters.
         */
        private static final Cache<String, NamedParameters> KNOWN = Caffeine.newBuilder()
                .maximumWeight(2_000_000)
                .weigher((String sql, NamedParameters read) -> sql.length())
                .build();

        static NamedParameters in(String sql) {
            return KNOWN.get(sql, NamedParameters::read);
        }

        private static NamedParameters read(String sql) {
            var names = new ArrayList<String>();
            var positional = new StringBuilder();
            var matcher = TOKEN.matcher(sql);
            while (matcher.find()) {
                if (matcher.group("mark") != null)
                    throw new IllegalArgumentException("question marks are not supported as parameters: " + sql);
                var name = matcher.group("name");
                if (name != null) names.add(name);
                matcher.appendReplacement(positional, name == null ? Matcher.quoteReplacement(matcher.group()) : "?");
            }
            return new NamedParameters(matcher.appendTail(positional).toString(), List.copyOf(names));
        }
    }
}
