package vn.lantoa.catalogue.index;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Recurring;

/**
 * Manager of small indexes of the words of the newest documents. In the index of all documents, a word that occurs in
 * half of the documents has a posting list of that length. PostgreSQL reads the whole list even if only a few results
 * are needed; in a small index the list is short. A partial index needs a constant condition, here a point in time.
 * Once an index has grown to twice its size, a new index is created concurrently. Table {@code newest_words} lists the
 * existing indexes. If they are missing, for example because the database user owns no tables, searches are only
 * slower.
 */
@ApplicationScoped
// PostgreSQL can create an index concurrently only outside of a transaction
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NewestWordIndexes {
    /** Size, in documents, of the index that also contains the words of titles and the words with diacritics. */
    public static final int TITLED = 32_000;

    /**
     * Index sizes in documents, each four times the previous size. A word with fewer than a thousand matches in one
     * index costs at most four thousand rows in the next index.
     */
    private static final List<Integer> SIZES = List.of(2_000, 8_000, TITLED, 128_000);

    // New entries go to the pending list at the end of the index, which every search reads; the limit keeps it short.
    // The condition uses an instant that no other index has, since PostgreSQL would otherwise read that index as well.
    private static final String CREATE =
            """
            create index concurrently %s on search_document using gin (%s) with (gin_pending_list_limit = 256)
            where published_at at time zone 'UTC' >= timestamptz '%s' at time zone 'UTC'""";

    private static final String LOCK = "hashtextextended('newest_words', 0)";

    /** Checks that the user owns the table: only the owner can create an index, and not on a read-only connection. */
    private static final String OWNED =
            "select pg_has_role(relowner, 'USAGE') from pg_class where oid = 'search_document'::regclass";

    private static final int PATIENCE_MILLIS = 31 * 60 * 1000;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    /** Recreates the indexes that exceed their maximum size, unless another node is doing so. */
    @Recurring("PT10M")
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

    /**
     * Creates or recreates the index of one size if necessary.
     *
     * @param least the number of documents in the new index; the index is created once there are four times as many
     *     documents
     */
    public void keep(int least) {
        try (var connection = dataSource.getConnection()) {
            if (!"t".equals(value(connection, OWNED))) return;
            if (!"t".equals(value(connection, "select pg_try_advisory_lock(" + LOCK + ")"))) return;
            // index creation reads the whole table twice and waits for transactions that started earlier
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
            throw new IllegalStateException("cannot create the index of the newest " + least + " documents", e);
        }
    }

    private static void keep(Connection connection, int least) throws SQLException {
        var known = value(connection, "select index_name from newest_words where least = " + least);
        if (known != null && isFit(connection, least)) return;
        var worthIt = published(4 * least) + " is not null and " + published(least) + " is not null";
        if (known == null && !"t".equals(value(connection, "select " + worthIt))) return;
        var name = "search_document_newest_%d_%s".formatted(least, known != null && known.endsWith("a") ? "b" : "a");
        // left over from an unfinished attempt
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

    /**
     * Returns the SQL for the publication time of the document at the given position, counted from the newest document.
     */
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
