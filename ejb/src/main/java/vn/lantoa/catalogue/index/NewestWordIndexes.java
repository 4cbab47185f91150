package vn.lantoa.catalogue.index;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The small indexes of the words of the newest documents. In the index of all documents a word that stands in half of them
 * has a list of half of them, which PostgreSQL reads to its end however few are wanted; in these the list is short. An
 * index must have a constant condition, here a moment; so a new one is made, beside whoever reads and writes, when the old one
 * has grown to twice its size. Which there are stands in {@code newest_words}; a search that finds none is slower, nothing
 * else: so it is where the database's user owns nothing.
 */
@ApplicationScoped
// PostgreSQL makes an index beside writers only outside of a transaction
@Transactional(TxType.NOT_SUPPORTED)
public class NewestWordIndexes {
    /** Number of documents of the index that has the words of titles apart, and those with diacritics, as well. */
    public static final int TITLED = 32_000;

    /**
     * Numbers of documents, each four times the former: a word that has not a thousand in one costs no more in the next than
     * four thousand rows.
     */
    private static final List<Integer> SIZES = List.of(2_000, 8_000, TITLED, 128_000);

    // Whatever is written is first put at the end of the index, where each search reads it: so little that it is not
    // felt. The time is one that no other index has: else PostgreSQL would read that one besides.
    private static final String CREATE =
            """
            create index concurrently %s on search_document using gin (%s) with (gin_pending_list_limit = 256)
            where published_at at time zone 'UTC' >= timestamptz '%s' at time zone 'UTC'""";

    private static final String LOCK = "hashtextextended('newest_words', 0)";

    /** A user that owns nothing makes no index; neither does one that only reads. */
    private static final String OWNED =
            "select pg_has_role(relowner, 'USAGE') from pg_class where oid = 'search_document'::regclass";

    private static final int PATIENCE_MILLIS = 31 * 60 * 1000;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    /** Makes those anew that have outgrown their size, unless another node is doing so. */
    public void keep() {
        RuntimeException failed = null;
        for (int least : SIZES)
            try {
                keep(least);
            } catch (IllegalStateException e) {
                failed = e;
            }
        if (failed != null) throw failed;
    }

    /** @param least number of documents that the index has when it is made; it is worth it from four times as many on */
    public void keep(int least) {
        try (var connection = dataSource.getConnection()) {
            if (!"t".equals(value(connection, OWNED))) return;
            if (!"t".equals(value(connection, "select pg_try_advisory_lock(" + LOCK + ")"))) return;
            // the whole table is read twice, and whoever reads it since before is waited for
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            execute(connection, "set statement_timeout = '30min'");
            try {
                keep(connection, least);
            } finally {
                execute(connection, "reset statement_timeout");
                value(connection, "select pg_advisory_unlock(" + LOCK + ")");
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the index of the newest " + least + " documents is not made", e);
        }
    }

    private static void keep(Connection connection, int least) throws SQLException {
        var known = value(connection, "select index_name from newest_words where least = " + least);
        if (known != null && isFit(connection, least)) return;
        var worthIt = published(4 * least) + " is not null and " + published(least) + " is not null";
        if (known == null && !"t".equals(value(connection, "select " + worthIt))) return;
        var name = "search_document_newest_%d_%s".formatted(least, known != null && known.endsWith("a") ? "b" : "a");
        // one that was left unfinished
        execute(connection, "drop index concurrently if exists " + name);
        var since = value(connection, "select " + published(least));
        if (since == null) return;
        var columns = least == TITLED ? "plain, title_plain, title_words, words" : "plain";
        execute(connection, CREATE.formatted(name, columns, since));
        execute(
                connection,
                """
                insert into newest_words values (%d, '%s', '%s')
                on conflict (least) do update set since = excluded.since, index_name = excluded.index_name"""
                        .formatted(least, since, name));
        if (known != null) execute(connection, "drop index concurrently if exists " + known);
    }

    private static boolean isFit(Connection connection, int least) throws SQLException {
        var number =
                """
                select count(*) between %d and %d from (
                  select 1 from search_document d, newest_words n
                  where n.least = %d and d.published_at >= n.since limit %d) newest"""
                        .formatted(least / 2, 2 * least, least, 2 * least + 1);
        return "t".equals(value(connection, number));
    }

    /** The SQL of the time of publication of the document at this place, the newest first. */
    private static String published(int place) {
        return "(select published_at from search_document order by published_at desc offset " + place + " limit 1)";
    }

    private static @Nullable String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
