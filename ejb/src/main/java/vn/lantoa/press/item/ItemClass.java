package vn.lantoa.press.item;

import java.util.Collection;
import java.util.Locale;
import vn.lantoa.asset.AssetKind;

/** The class of a news item: the {@code type} of ninjs, the scheme {@code ninat} of NewsML-G2. */
public enum ItemClass {
    TEXT,
    PICTURE,
    GRAPHIC,
    VIDEO,
    AUDIO;

    /** The word in both formats. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The class of an asset of this kind.
     *
     * @param mediaTypes of its own files: a programme and training material may be seen, heard or read
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
