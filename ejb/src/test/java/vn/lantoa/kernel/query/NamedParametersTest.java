package vn.lantoa.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.query.SqlQuery.NamedParameters;

class NamedParametersTest {
    @Test
    void each_occurrence_of_a_name_is_a_parameter() {
        var text = NamedParameters.in("select :a where x = :b and y = :a");

        assertThat(text.positional()).isEqualTo("select ? where x = ? and y = ?");
        assertThat(text.names()).containsExactly("a", "b", "a");
    }

    @Test
    void other_text_stays_unchanged() {
        var sql = "select 'it''s :no ?', \":no\"::text, x::int -- :no ?\n /* :no\n ? */ from t";

        assertThat(NamedParameters.in(sql).positional()).isEqualTo(sql);
        assertThat(NamedParameters.in(sql).names()).isEmpty();
    }

    @Test
    void a_literal_may_be_long() {
        var sql = "select '%s'".formatted("dài ''".repeat(10_000));

        assertThat(NamedParameters.in(sql).positional()).isEqualTo(sql);
    }

    @Test
    void a_question_mark_is_rejected() {
        assertThatThrownBy(() -> NamedParameters.in("select a ? 'b'")).isInstanceOf(IllegalArgumentException.class);
    }
}
