package vn.lantoa.kernel.query;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converter of an entity column that is an array of texts. */
@Converter
public class ArrayColumn implements AttributeConverter<List<String>, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable List<String> texts) {
        return texts == null ? null : SqlQuery.array(texts);
    }

    @Override
    public @Nullable List<String> convertToEntityAttribute(@Nullable Object column) {
        return column == null
                ? null
                : Stream.of((Object[]) column).map(Object::toString).toList();
    }
}
