package vn.lantoa.press.item.pack;

import vn.lantoa.press.item.NewsItem;

/**
 * A file of an item and its place in the package.
 *
 * @param part what it is for whoever airs or prints it: {@code master}, {@code clean}, {@code subtitled},
 *     {@code subtitles}, {@code script}, {@code shot-list}, {@code loudness-sheet}, {@code file} or {@code rendition}
 * @param place its path inside
 */
record PackedFile(NewsItem.ItemFile item, String part, String place) {}
