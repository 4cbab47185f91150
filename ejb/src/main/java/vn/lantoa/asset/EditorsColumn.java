package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OfficerId;

/** Converter of editors to jsonb: officers' ids, each with the instant of the last edit. */
@Converter(autoApply = true)
public class EditorsColumn implements AttributeConverter<Editors, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Editors value) {
        if (value == null) return null;
        return HubJson.write(value.lastTouch().entrySet().stream()
                .collect(Collectors.toMap(touch -> touch.getKey().toString(), Map.Entry::getValue)));
    }

    @Override
    public @Nullable Editors convertToEntityAttribute(@Nullable Object column) {
        if (column == null) return null;
        return new Editors(HubJson.readMap(column.toString(), Instant.class).entrySet().stream()
                .collect(Collectors.toMap(
                        touch -> new OfficerId(UUID.fromString(touch.getKey())), Map.Entry::getValue)));
    }
}
