package vn.lantoa.asset;

import java.util.Set;
import vn.lantoa.kernel.Slug;

/** Role of a file within a version. */
public enum FileRole implements Slug {
    MASTER(Set.of()),
    PRINT(Set.of()),
    WEB(Set.of()),
    AUDIO(MediaTypes.AUDIO),
    COVER(MediaTypes.IMAGES),
    SUBTITLES(MediaTypes.SUBTITLES),
    TRANSCRIPT(MediaTypes.TEXTS),
    TEXT(MediaTypes.TEXTS);

    private final Set<String> own;

    FileRole(Set<String> own) {
        this.own = own;
    }

    /** Returns true if the role determines the accepted media types; otherwise the asset's kind determines them. */
    boolean decidesMediaType() {
        return !own.isEmpty();
    }

    Set<String> ownMediaTypes() {
        return own;
    }

    boolean takes(String mediaType) {
        return own.contains(mediaType);
    }

    /** Returns whether an asset has one file of this role per language. Each such file must state its language. */
    public boolean isByLanguage() {
        return this == SUBTITLES || this == TRANSCRIPT;
    }
}
