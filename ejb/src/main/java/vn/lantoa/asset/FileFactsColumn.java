package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;

/** JPA converter of file facts to jsonb. Writes text; reads any object that the driver returns. */
@Converter(autoApply = true)
public class FileFactsColumn implements AttributeConverter<FileFacts, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable FileFacts value) {
        return value == null ? null : HubJson.write(value.sorted());
    }

    @Override
    public @Nullable FileFacts convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new FileFacts(HubJson.readMap(column.toString(), String.class));
    }
}
