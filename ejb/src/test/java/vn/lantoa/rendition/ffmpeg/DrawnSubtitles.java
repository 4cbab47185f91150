package vn.lantoa.rendition.ffmpeg;

import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Children;

/** The tool that draws subtitles, as the server wires it. */
public final class DrawnSubtitles {
    private DrawnSubtitles() {}

    public static SubtitlePictures by(Children children, ChildConfig config) {
        var pictures = new SubtitlePictures();
        pictures.children = children;
        pictures.config = config;
        return pictures;
    }
}
