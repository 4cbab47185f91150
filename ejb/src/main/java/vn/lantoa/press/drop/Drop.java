package vn.lantoa.press.drop;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import vn.lantoa.asset.AssetId;

/** What the hub keeps in a folder: of each asset one file, whose name begins with the asset's id. */
final class Drop {
    private Drop() {}

    static String noticeName(AssetId asset) {
        return asset.value() + "-THU-HOI.txt";
    }

    /** Takes away all that lies there of an asset but this one, unfinished files too. */
    static void clear(DropFolder folder, AssetId asset, String but) {
        for (var name : folder.names(asset.value().toString())) if (!name.equals(but)) folder.remove(name);
    }

    /** Takes away all that lies there of an asset, and lays this text in its place. */
    static void replace(DropFolder folder, AssetId asset, String name, String text) {
        clear(folder, asset, name);
        folder.put(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), () -> true);
    }
}
