package vn.lantoa.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.Sha256;

class ResultTextTest {
    private static final UUID ID = UUID.randomUUID();

    /** A result that a use case might give. */
    public record SampleResult(UUID id, int number, @Nullable Instant at, Sha256 seal, List<Actor> by) {}

    /** A result with a secret, which may not be stored. */
    public record Issued(UUID id, @Nullable Secret secret) {}

    interface Given {
        SampleResult made();

        List<SampleResult> several();

        Optional<LocalDate> perhaps();

        Map<Actor.Kind, List<String>> table();

        int count();

        long many();

        boolean whether();

        String words();

        void nothing();
    }

    static Stream<Object[]> results() {
        var made = new SampleResult(
                ID, 3, Instant.parse("2026-08-01T00:00:00.5Z"), Sha256.of(new byte[0]), List.of(Actor.SYSTEM));
        var other = new SampleResult(ID, 0, null, Sha256.of(new byte[1]), List.of());
        return Stream.of(
                new Object[] {"made", made},
                new Object[] {"several", List.of(made, other)},
                new Object[] {"perhaps", Optional.of(LocalDate.of(2026, 8, 1))},
                new Object[] {"perhaps", Optional.empty()},
                new Object[] {"table", Map.of(Actor.Kind.OFFICER, List.of("a", "\"b\""))},
                new Object[] {"count", -7},
                new Object[] {"many", Long.MAX_VALUE},
                new Object[] {"whether", true},
                new Object[] {"words", "Đồng Nai"},
                new Object[] {"nothing", null});
    }

    @ParameterizedTest
    @MethodSource("results")
    void reads_back_stored_results(String of, @Nullable Object result) throws NoSuchMethodException {
        Type type = Given.class.getDeclaredMethod(of).getGenericReturnType();

        assertThat(ResultText.read(ResultText.write(result), type)).isEqualTo(result);
    }

    @Test
    void reads_the_former_format() throws NoSuchMethodException {
        var kept = "{\"id\":\"" + ID + "\",\"number\":3,\"at\":null,\"seal\":{\"hex\":\"" + "0".repeat(64)
                + "\"},\"by\":[{\"kind\":\"SYSTEM\",\"id\":\"" + Actor.SYSTEM.id() + "\"}]}";

        assertThat(ResultText.read(kept, SampleResult.class))
                .isEqualTo(new SampleResult(ID, 3, null, new Sha256("0".repeat(64)), List.of(Actor.SYSTEM)));
        assertThat(ResultText.write(ResultText.read(kept, SampleResult.class)))
                .contains("\"at\":null", "\"seal\":{\"hex\":");
        assertThat(ResultText.read(
                        "null", Given.class.getDeclaredMethod("perhaps").getGenericReturnType()))
                .isEqualTo(Optional.empty());
    }

    @Test
    void finds_secrets_at_any_depth() {
        assertThat(ResultText.isSecret(new Issued(ID, new Secret("x")))).isTrue();
        assertThat(ResultText.isSecret(List.of(Optional.of(new Issued(ID, new Secret("x"))))))
                .isTrue();
        assertThat(ResultText.isSecret(new Issued(ID, null))).isFalse();
    }

    @Test
    void rejects_results_that_cannot_be_stored() {
        assertThatThrownBy(() -> ResultText.write(new StringBuilder())).isInstanceOf(IllegalStateException.class);
    }
}
