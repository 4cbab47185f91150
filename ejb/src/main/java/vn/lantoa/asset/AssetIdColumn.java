package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Converter of asset ids. */
@Converter(autoApply = true)
public class AssetIdColumn implements AttributeConverter<AssetId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable AssetId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable AssetId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new AssetId(column);
    }
}
