package vn.lantoa.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;

/** Converter of languages to their BCP 47 tags. */
@Converter(autoApply = true)
public class LanguageColumn implements AttributeConverter<Language, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
        return language == null ? null : language.tag();
    }

    @Override
    public @Nullable Language convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Language(column);
    }
}
