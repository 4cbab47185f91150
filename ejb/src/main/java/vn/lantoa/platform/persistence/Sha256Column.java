package vn.lantoa.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/** Converter of SHA-256 hashes to their 64 hexadecimal digits. */
@Converter(autoApply = true)
public class Sha256Column implements AttributeConverter<Sha256, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sha256 hash) {
        return hash == null ? null : hash.hex();
    }

    @Override
    public @Nullable Sha256 convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Sha256(column);
    }
}
