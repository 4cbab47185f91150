package vn.lantoa.web.asset;

import vn.lantoa.asset.subtitles.Cues;

/** Subtitles as they are sent, with the media type in which they are written. */
public record WrittenCues(byte[] bytes, String mediaType) {
    /** The cues in this format: {@code vtt} or {@code srt}. */
    public static WrittenCues of(Cues cues, String format) {
        return format.equals("vtt")
                ? new WrittenCues(cues.vtt(), "text/vtt; charset=utf-8")
                : new WrittenCues(cues.srt(), "application/x-subrip; charset=utf-8");
    }
}
