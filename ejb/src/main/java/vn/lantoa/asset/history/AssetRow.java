package vn.lantoa.asset.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.query.TextCursor;

/**
 * A row of the list query.
 *
 * @param cursor the asset's id and its key in the order
 */
record AssetRow(
        TextCursor cursor,
        AssetKind kind,
        String language,
        String title,
        OrganisationLabel organisation,
        AssetLine.@Nullable Newest newest,
        Instant savedAt) {
    AssetLine line() {
        return new AssetLine(cursor.id().toString(), kind.slug(), language, title, organisation, newest, savedAt);
    }
}
