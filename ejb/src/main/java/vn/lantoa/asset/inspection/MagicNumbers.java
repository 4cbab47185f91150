package vn.lantoa.asset.inspection;

/** Tells a media type by the first bytes and the name; so cheap and so careful that it may run in this JVM. */
public interface MagicNumbers {
    /** How many bytes of the head are enough. */
    int HEAD_BYTES = 64 * 1024;

    /** The media type without parameters; {@code application/octet-stream} when unknown. */
    String typeOf(byte[] head, String name);
}
