package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** JPA converter of public texts to jsonb. Writes text; reads any object that the driver returns. */
@Converter(autoApply = true)
public class PublicTextsColumn implements AttributeConverter<PublicTexts, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable PublicTexts value) {
        return value == null ? null : TextsJson.write(value).toString();
    }

    @Override
    public @Nullable PublicTexts convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : TextsJson.readTexts(column.toString());
    }
}
