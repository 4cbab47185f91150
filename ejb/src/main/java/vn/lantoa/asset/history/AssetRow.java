package vn.lantoa.asset.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Cursor;

/** A row of the list query, in the order of its columns. */
record AssetRow(Object[] columns) {
    AssetRow(Object row) {
        this((Object[]) row);
    }

    Cursor cursor() {
        return new Cursor(instant(7), (UUID) columns[0]);
    }

    AssetLine line() {
        return new AssetLine(
                columns[0].toString(),
                AssetKind.valueOf(text(1)).slug(),
                text(2),
                text(3),
                new OrganisationLabel(text(4), text(5)),
                newest(),
                instant(6));
    }

    private AssetLine.@Nullable Newest newest() {
        if (columns[8] == null) return null;
        return new AssetLine.Newest(((Number) columns[8]).intValue(), text(9), (Boolean) columns[10], instant(11));
    }

    private String text(int column) {
        return (String) columns[column];
    }

    private Instant instant(int column) {
        return Columns.instant(columns[column]);
    }
}
