package vn.lantoa.bulletin;

import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;

/** The sound of a bulletin, as bytes of the store. */
public record BulletinSound(Sha256 sha256, String mediaType, long bytes, long millis) {
    /** The extension of such a file: {@code mp3}. */
    public String extension() {
        return mediaType.equals("audio/wav") ? "wav" : "mp3";
    }

    /** The address of this sound of a bulletin. */
    public String address(BulletinId bulletin, HubAddress hub) {
        return hub.of("/bulletins/" + bulletin + "/sound." + extension()).toString();
    }

    /** The length in seconds, rounded up. */
    public long seconds() {
        return (millis + 999) / 1000;
    }
}
