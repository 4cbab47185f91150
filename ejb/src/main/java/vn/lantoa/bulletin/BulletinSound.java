package vn.lantoa.bulletin;

import vn.lantoa.kernel.Sha256;

/** The bytes that are played. */
public record BulletinSound(Sha256 sha256, String mediaType, long bytes, long millis) {
    /** The ending of a file of them: {@code mp3}. */
    public String extension() {
        return mediaType.equals("audio/wav") ? "wav" : "mp3";
    }

    /** How long they play, rounded up to seconds. */
    public long seconds() {
        return (millis + 999) / 1000;
    }
}
