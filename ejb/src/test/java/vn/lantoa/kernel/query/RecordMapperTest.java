package vn.lantoa.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Language;

class RecordMapperTest {
    private static final Instant AT = Instant.parse("2026-10-10T01:02:03.456789Z");
    private static final UUID ID = UUID.randomUUID();

    private record Id(UUID value) {}

    private enum State {
        OUT
    }

    private record Row(
            Id asset,
            State state,
            Language language,
            Instant publishedAt,
            long bytes,
            int number,
            @Nullable String note) {}

    @Test
    void components_are_read_from_snake_case_columns() {
        var row = row();

        assertThat(RecordMapper.of(Row.class).read(row))
                .isEqualTo(new Row(new Id(ID), State.OUT, new Language("km"), AT, 5_000_000_000L, 7, null));
    }

    @Test
    void a_missing_column_is_reported_by_name() {
        var row = row();
        row.remove("published_at");

        assertThatThrownBy(() -> RecordMapper.of(Row.class).read(row)).hasMessageContaining("no column published_at");
    }

    @Test
    void a_null_column_fits_only_nullable_components() {
        var row = row();
        row.put("language", null);

        assertThatThrownBy(() -> RecordMapper.of(Row.class).read(row)).hasMessageContaining("column language");
    }

    @Test
    void an_unknown_constant_is_reported() {
        var row = row();
        row.put("state", "LOST");

        assertThatThrownBy(() -> RecordMapper.of(Row.class).read(row)).hasMessageContaining("LOST is no");
    }

    private record Size(int width, int height) {}

    private record Picture(Id asset, @Nullable Size size) {}

    @Test
    void a_nested_record_is_null_if_its_columns_are_null() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("asset", ID);
        row.put("width", 4);
        row.put("height", 3);
        assertThat(RecordMapper.of(Picture.class).read(row)).isEqualTo(new Picture(new Id(ID), new Size(4, 3)));

        row.put("width", null);
        assertThatThrownBy(() -> RecordMapper.of(Picture.class).read(row)).hasMessageContaining("column width");

        row.put("height", null);
        assertThat(RecordMapper.of(Picture.class).read(row)).isEqualTo(new Picture(new Id(ID), null));
    }

    private record Window(LocalDateTime startsAt) {}

    @Test
    void a_local_time_is_parsed_from_text() {
        var row = Map.of("starts_at", "2026-10-10 01:02:03");

        assertThat(RecordMapper.of(Window.class).read(row))
                .isEqualTo(new Window(LocalDateTime.of(2026, 10, 10, 1, 2, 3)));
    }

    private record StatesAndIds(Set<State> states, List<Id> ids) {}

    @Test
    void lists_and_sets_come_from_arrays() {
        var row = Map.of("states", new Object[] {"OUT"}, "ids", new Object[] {ID});

        assertThat(RecordMapper.of(StatesAndIds.class).read(row))
                .isEqualTo(new StatesAndIds(Set.of(State.OUT), List.of(new Id(ID))));
    }

    private static Map<String, @Nullable Object> row() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("asset", ID);
        row.put("state", "OUT");
        row.put("language", "km");
        row.put("published_at", Timestamp.from(AT));
        row.put("bytes", 5_000_000_000L);
        row.put("number", 7L);
        row.put("note", null);
        return row;
    }
}
