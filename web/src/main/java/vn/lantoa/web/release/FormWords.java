package vn.lantoa.web.release;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lantoa.asset.AssetId;

/** Parses form values into domain types. */
final class FormWords {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private FormWords() {}

    /** Finds the asset in a pasted address or id. */
    static Optional<AssetId> asset(String text) {
        return ID.matcher(text)
                .results()
                .map(match -> new AssetId(UUID.fromString(match.group())))
                .findFirst();
    }
}
