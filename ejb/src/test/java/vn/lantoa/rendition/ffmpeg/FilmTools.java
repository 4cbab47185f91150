package vn.lantoa.rendition.ffmpeg;

import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.Films;

/** The tools as the server wires them, with the ffmpeg under test. */
public final class FilmTools {
    private FilmTools() {}

    public static Still still(Children children) {
        var still = new Still();
        still.ffmpeg = Films.program();
        still.children = children;
        return still;
    }

    public static WebpPacker packer(Children children) {
        var packer = new WebpPacker();
        packer.ffmpeg = Films.program();
        packer.children = children;
        return packer;
    }
}
