package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineageRulesTest {
    @Test
    void all_fields_are_optional() {
        assertThat(check(LineageSpec.NONE, "", true, false, false)).isEmpty();
        assertThat(check(LineageSpec.NONE, "", false, true, false)).isEmpty();
    }

    @Test
    void a_first_version_cannot_be_a_minor_change() {
        var minor = spec(null, Significance.MINOR, null);

        assertThat(check(minor, "", true, false, false)).containsExactly("significance first-is-major");
        assertThat(check(minor, "", false, false, false)).isEmpty();
    }

    @Test
    void only_a_variant_follows_an_existing_version_of_its_source() {
        var follows = spec(2, null, true);

        assertThat(check(follows, "", false, false, false))
                .containsExactly("madeFrom not-a-variant", "machineMade not-a-variant");
        assertThat(check(follows, "", false, true, false)).containsExactly("madeFrom no-such-version");
        assertThat(check(follows, "", false, true, true)).isEmpty();
    }

    @Test
    void the_note_has_one_line_of_limited_length() {
        assertThat(check(LineageSpec.NONE, "ố".repeat(300), false, false, false))
                .isEmpty();
        assertThat(check(LineageSpec.NONE, "ố".repeat(301), false, false, false))
                .containsExactly("changeNote too-long");
        assertThat(check(LineageSpec.NONE, "một\nhai", false, false, false))
                .containsExactly("changeNote more-than-one-line");
        assertThat(check(LineageSpec.NONE, "một\u0007", false, false, false))
                .containsExactly("changeNote control-characters");
    }

    private static LineageSpec spec(
            @Nullable Integer from, @Nullable Significance significance, @Nullable Boolean machine) {
        return new LineageSpec(significance, null, from, machine);
    }

    private static List<String> check(
            LineageSpec spec, String note, boolean first, boolean variant, boolean followable) {
        return Lineages.check(spec, note, first, variant, followable).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
