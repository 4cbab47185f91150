package vn.lantoa.web.asset;

import vn.lantoa.asset.draft.Cues;

/** Subtitles as bytes, with their media type. */
public record WrittenCues(byte[] bytes, String mediaType) {
    /** Writes the cues in the format {@code vtt} or {@code srt}. */
    public static WrittenCues of(Cues cues, String format) {
        return format.equals("vtt")
                ? new WrittenCues(cues.vtt(), "text/vtt; charset=utf-8")
                : new WrittenCues(cues.srt(), "application/x-subrip; charset=utf-8");
    }
}
