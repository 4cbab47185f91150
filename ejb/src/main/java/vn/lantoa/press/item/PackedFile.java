package vn.lantoa.press.item;

/**
 * File of an item with its place in the package.
 *
 * @param part its purpose for broadcasters and printers: {@code master}, {@code clean}, {@code subtitled},
 *     {@code subtitles}, {@code script}, {@code shot-list}, {@code loudness-sheet}, {@code file} or {@code rendition}
 * @param place its path inside the package
 */
record PackedFile(NewsItem.ItemFile item, String part, String place) {}
