package vn.lantoa.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;

class WriteAssetLinesTest {
    private static final AssetId ASSET = new AssetId(UUID.randomUUID());

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_batch_without_drafts_deletes_its_rows() {
        var lines = new WriteAssetLines();
        lines.database = new Database(database(List.of(Map.of("asset_id", ASSET.value()))));

        assertThat(lines.rebuild(List.of(ASSET))).isEqualTo(2);

        assertThat(asked).anySatisfy(sql -> assertThat(sql).contains("delete from asset_line"));
        assertThat(asked).last().asString().contains("write_facets");
    }

    @Test
    void a_correct_batch_is_read_without_locks() {
        var lines = new WriteAssetLines();
        lines.database = new Database(database(List.of()));

        assertThat(lines.rebuild(List.of(ASSET))).isZero();

        assertThat(asked).singleElement().asString().doesNotContain("for share", "insert", "delete");
    }

    /** A database without drafts, and with one row, in which these assets are wrong. */
    private EntityManager database(List<?> wrong) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    var sql = (String) arguments[0];
                    asked.add(sql);
                    if (sql.contains("true_facet")) return answering(wrong);
                    return answering(sql.contains("for share") ? List.of() : List.of(Map.of("lines", 1L)));
                });
    }

    private static Query answering(List<?> rows) {
        return (Query) Proxy.newProxyInstance(
                Query.class.getClassLoader(),
                new Class<?>[] {Query.class},
                (self, method, arguments) -> method.getName().equals("getResultList") ? rows : self);
    }
}
