package vn.lantoa.press.item;

import java.util.Collection;
import java.util.Locale;
import vn.lantoa.asset.AssetKind;

/** Class of a news item: {@code type} in ninjs, scheme {@code ninat} in NewsML-G2. */
public enum ItemClass {
    TEXT,
    PICTURE,
    GRAPHIC,
    VIDEO,
    AUDIO;

    /** Returns the name of the class in ninjs and NewsML-G2. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the class of an asset of the given kind.
     *
     * @param mediaTypes the media types of its files, which decide for programmes and training material
     */
    static ItemClass of(AssetKind kind, Collection<String> mediaTypes) {
        return switch (kind) {
            case PHOTO -> PICTURE;
            case INFOGRAPHIC, LEAFLET, POSTER, BILLBOARD, IDENTITY_MARK -> GRAPHIC;
            case MOTION_GRAPHICS, VIDEO, CLIP -> VIDEO;
            case AUDIO_PROGRAMME -> AUDIO;
            case NEWS_TEXT, HANDBOOK, SMS_TEXT -> TEXT;
            case PROGRAMME -> anyOf("video/", mediaTypes) ? VIDEO : AUDIO;
            case TRAINING_MATERIAL -> anyOf("video/", mediaTypes) ? VIDEO : anyOf("audio/", mediaTypes) ? AUDIO : TEXT;
        };
    }

    private static boolean anyOf(String type, Collection<String> mediaTypes) {
        return mediaTypes.stream().anyMatch(one -> one.startsWith(type));
    }
}
