package vn.lantoa.bulletin;

import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;

/** Audio of a bulletin, stored as bytes. */
public record BulletinSound(Sha256 sha256, String mediaType, long bytes, long millis) {
    /** Returns the file extension: {@code mp3} or {@code wav}. */
    public String extension() {
        return mediaType.equals("audio/wav") ? "wav" : "mp3";
    }

    /** Returns the address of this audio. */
    public String address(BulletinId bulletin, HubAddress hub) {
        return hub.of("/bulletins/" + bulletin + "/sound." + extension()).toString();
    }

    /** Returns the length in seconds, rounded up. */
    public long seconds() {
        return (millis + 999) / 1000;
    }
}
