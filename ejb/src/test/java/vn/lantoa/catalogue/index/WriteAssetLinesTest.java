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
    private final List<String> asked = new ArrayList<>();

    @Test
    void a_batch_without_any_draft_loses_its_lines_too() {
        var lines = new WriteAssetLines();
        lines.database = new Database(database());

        assertThat(lines.rebuild(List.of(new AssetId(UUID.randomUUID())))).isEqualTo(2);

        assertThat(asked).anySatisfy(sql -> assertThat(sql).contains("delete from asset_line"));
        assertThat(asked).last().asString().contains("write_facets");
    }

    /** A database without a draft, and with one line. */
    private EntityManager database() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    var sql = (String) arguments[0];
                    asked.add(sql);
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
