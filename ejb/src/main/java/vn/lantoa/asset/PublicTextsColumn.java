package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Converter of public texts to jsonb. It writes text and reads any object of the driver. */
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
