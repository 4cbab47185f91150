package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlNamesTest {
    private static final SchemaStages SCHEMA = new SchemaStages(
            Map.of("asset", "asset", "draft", "asset", "release", "release", "plan_head", "plan"),
            Map.of("version_stage", "release", "write_facets", "asset"),
            Map.of(),
            Map.of());

    @Test
    void finds_tables_in_lists_and_joins() {
        assertThat(used("select * from unnest(:a) x, asset a join lateral (select 1 from draft, release r) d on true"))
                .containsExactly("asset", "draft", "release");
        assertThat(used("table asset except table draft")).containsExactly("asset", "draft");
        assertThat(used(" left join release on true")).containsExactly("release");
        assertThat(used("SELECT id\n   FROM release r")).containsExactly("release");
        assertThat(used("select p from PlanHead p where p.asset = :asset")).containsExactly("plan_head");
    }

    @Test
    void finds_functions_and_names_inserted_into_statements() {
        assertThat(used("select version_stage (v.id), write_facets(a) from t"))
                .containsExactly("version_stage", "write_facets");
        assertThat(used("plan_head")).containsExactly("plan_head");
        assertThat(used("release")).isEmpty();
    }

    @Test
    void does_not_mistake_columns_or_aliases_for_tables() {
        assertThat(used("select draft, release from t where draft is distinct from release order by a, asset"))
                .isEmpty();
        assertThat(used("update t set draft = 1, release = 2 from (select 1) s, asset where a in (b, draft)"))
                .containsExactly("asset");
        assertThat(used("select 1 -- from draft")).isEmpty();
    }

    @Test
    void distinguishes_writes_from_reads() {
        assertThat(written("insert into asset (id) select id from draft on conflict (id) do update set a = 1"))
                .containsExactly("asset");
        assertThat(written("with gone as (delete from draft where true) update only release set a = 1"))
                .containsExactly("draft", "release");
        assertThat(written("select 1 from asset for update")).isEmpty();
    }

    private static Iterable<String> used(String sql) {
        return SqlNames.of(sql, SCHEMA).used();
    }

    private static Iterable<String> written(String sql) {
        return SqlNames.of(sql, SCHEMA).written();
    }
}
