package vn.lantoa.audit.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.query.Database;

/** Repository of rows whose texts are sealed with a former data key, or in the former format. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class SealedRows {
    private static final int BATCH = 1000;

    // an arbitrary number, which must be the same on every node and in every release
    private static final long SEALING = 7_205_759_403_792_796L;

    @Inject
    Database database;

    @Inject
    DataCipher cipher;

    private record Row(String key, String sealed) {}

    /**
     * Seals the next texts of a column with the current data key. Each text carries the mark of its key, so that
     * another node can resume after a crash.
     *
     * @return the number of texts sealed; 0 if none is left that can be decrypted
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sealSome(SealedColumn column) {
        lock();
        for (var after = ""; ; ) {
            var rows = rows(column, after);
            if (rows.isEmpty()) return 0;
            int sealed = seal(column, rows);
            if (sealed > 0) return sealed;
            after = rows.get(rows.size() - 1).sealed();
        }
    }

    /** Returns the number of texts in this column that are not sealed with the current data key. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long left(SealedColumn column) {
        return database.sql("select count(*) from " + column.table() + where(column))
                .with("mark", cipher.current(column.purpose()).mark())
                .value(Long.class)
                .orElse(0L);
    }

    private void lock() {
        var unused = database.sql("select pg_advisory_xact_lock(" + SEALING + ")::text")
                .value(String.class);
    }

    private List<Row> rows(SealedColumn column, String after) {
        return database.sql("select " + column.row() + " as key, " + column.name() + " as sealed from " + column.table()
                        + where(column) + " and " + column.name() + " collate \"C\" > :after order by "
                        + column.name() + " collate \"C\" limit " + BATCH + " for update")
                .with("mark", cipher.current(column.purpose()).mark())
                .with("after", after)
                .list(Row.class);
    }

    private static String where(SealedColumn column) {
        return " where not starts_with(" + column.name() + ", :mark)";
    }

    private int seal(SealedColumn column, List<Row> rows) {
        var renewed = rows.stream().flatMap(row -> renewed(column, row)).toList();
        return database.sql("update " + column.table() + " t set " + column.name() + " = v.fresh"
                        + " from jsonb_to_recordset(cast(:renewed as jsonb)) as v(former text, fresh text)"
                        + " where t." + column.name() + " = v.former")
                .with("renewed", HubJson.write(renewed))
                .update();
    }

    private Stream<Map<String, String>> renewed(SealedColumn column, Row row) {
        try {
            var secret = cipher.open(column.purpose(), row.key(), new SealedText(row.sealed()));
            var fresh = cipher.seal(column.purpose(), row.key(), secret);
            return Stream.of(Map.of("former", row.sealed(), "fresh", fresh.text()));
        } catch (IllegalStateException e) {
            // a text that no key can decrypt stays unchanged and is counted by left()
            return Stream.empty();
        }
    }
}
