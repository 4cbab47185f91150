package vn.lantoa.press.item;

import java.util.List;

/** Assignment of an item's files to places in the package. */
final class PackedFiles {
    private final PlaceNames names = new PlaceNames();

    static List<PackedFile> of(NewsItem item) {
        var places = new PackedFiles();
        return item.files().stream().map(places::placed).toList();
    }

    private PackedFile placed(NewsItem.ItemFile one) {
        var part = part(one);
        return new PackedFile(
                one, part, names.place(folder(one, part), one.file().name()));
    }

    /** Returns the purpose of the file, in broadcasters' terms. */
    private static String part(NewsItem.ItemFile one) {
        var role = one.file().role();
        if (!one.derived())
            return switch (role) {
                case "MASTER" -> "master";
                case "SUBTITLES" -> "subtitles";
                case "TRANSCRIPT" -> "script";
                default -> "file";
            };
        return switch (role) {
            case "mp4" -> "clean";
            case "subtitled" -> "subtitled";
            case "shots" -> "shot-list";
            case "loudness" -> "loudness-sheet";
            default -> "rendition";
        };
    }

    private static String folder(NewsItem.ItemFile one, String part) {
        return switch (part) {
            case "subtitles" -> "subtitles/";
            case "script" -> "transcript/";
            case "shot-list", "loudness-sheet" -> "broadcast/";
            default -> one.derived() ? "renditions/" : "files/";
        };
    }
}
