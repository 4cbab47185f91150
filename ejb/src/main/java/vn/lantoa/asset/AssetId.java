package vn.lantoa.asset;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of an asset. */
public record AssetId(UUID value) implements Id {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not a UUID
     */
    public static AssetId parse(String text) {
        return new AssetId(NotFound.unlessUuid("asset:", text));
    }

    /** Finds the id in a typed text, which is an asset's id or address. */
    public static Optional<AssetId> findIn(String text) {
        return WRITTEN.matcher(text).results().findFirst().map(found -> new AssetId(UUID.fromString(found.group())));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
