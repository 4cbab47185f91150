package vn.lantoa.asset.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.query.Cursor;

/**
 * A row of the list query.
 *
 * @param cursor the asset's id, and when it was created
 */
record AssetRow(
        Cursor cursor,
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
